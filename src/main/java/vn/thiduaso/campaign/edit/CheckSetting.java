package vn.thiduaso.campaign.edit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.check.CheckKind;

/** What a leader wants a check to be. */
public record CheckSetting(CheckKind kind, @Nullable BigDecimal threshold, String sentence, boolean enabled) {}
