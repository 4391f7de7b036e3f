package vn.thiduaso.dossier;

/**
 * Names as of the day of signing.
 *
 * @param bloc the bloc in full
 * @param department the organisation above the bloc
 * @param recipient who receives the papers
 * @param awardForm the form of award
 * @param symbol the bloc's part of document numbers
 * @param locality where the papers are signed
 */
public record PaperNames(
        String bloc, String department, String recipient, String awardForm, String symbol, String locality) {}
