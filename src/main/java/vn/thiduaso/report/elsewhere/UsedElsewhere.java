package vn.thiduaso.report.elsewhere;

import vn.thiduaso.campaign.PeriodSheet;

/**
 * A piece of evidence that another unit of the bloc gives too.
 *
 * @param evidenceId the piece of the report that was asked about
 * @param period where the other unit gives it, with the indicator's code
 */
public record UsedElsewhere(long evidenceId, String unitName, PeriodSheet period, String indicatorCode) {}
