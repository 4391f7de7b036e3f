package vn.thiduaso.dossier.content;

/**
 * Names as of the day of signing.
 *
 * @param campaign the campaign's name
 * @param fromYear first year of the campaign
 * @param toYear last year of the campaign
 * @param bloc the bloc in full
 * @param department the organisation above the bloc
 * @param recipient who receives the papers
 * @param symbol the bloc's part of document numbers
 * @param locality where the papers are signed
 */
public record DossierPlace(
        String campaign,
        int fromYear,
        int toYear,
        String bloc,
        String department,
        String recipient,
        String symbol,
        String locality) {}
