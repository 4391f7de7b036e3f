package vn.thiduaso.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A level of the base salary, in đồng, from a day on until the next one.
 *
 * @param ground the text that sets it; null as long as nobody has entered it
 */
public record BaseSalaryLevel(
        long id, LocalDate validFrom, long amount, @Nullable String ground, int version) {}
