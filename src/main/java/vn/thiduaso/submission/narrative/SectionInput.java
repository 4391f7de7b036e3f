package vn.thiduaso.submission.narrative;

/**
 * A section as a person sent it.
 *
 * @param text what was typed, cleaned
 * @param base the mark of the text that the person was shown
 */
public record SectionInput(Section section, String text, String base) {

    public SectionInput {
        text = SectionText.clean(text);
    }

    boolean isTouched() {
        return !SectionText.mark(text).equals(base);
    }
}
