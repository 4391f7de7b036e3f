package vn.thiduaso.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.unit.UnitKind;

/**
 * Whose report it is and what it is about, with the names of that day.
 *
 * @param department the organisation above the unit (Sở)
 * @param bloc whom the report is addressed to
 * @param locality where papers are signed
 * @param unitCode the unit's part of document numbers
 * @param signer who signs; null while nobody is known
 * @param signerPost in which post; null for the post of the head of such a unit
 * @param insteadOf the head's post when a deputy signs for the head, otherwise null
 */
public record SnapshotPlace(
        String department,
        String bloc,
        String locality,
        String unitCode,
        String unitName,
        UnitKind unitKind,
        String campaign,
        PeriodKind periodKind,
        int year,
        LocalDate dataFrom,
        LocalDate dataTo,
        @Nullable String signer,
        @Nullable String signerPost,
        @Nullable String insteadOf) {}
