package vn.thiduaso.report.elsewhere;

/**
 * A piece of evidence that another unit of the bloc gives too.
 *
 * @param evidenceId the piece of the report that was asked about
 * @param periodCode where the other unit gives it, with the indicator's code
 */
public record UsedElsewhere(long evidenceId, String unitName, String periodCode, String indicatorCode) {}
