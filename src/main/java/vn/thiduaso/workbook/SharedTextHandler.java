package vn.thiduaso.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes out the texts that the cells of all sheets share; readings (phonetic runs) are left out. */
final class SharedTextHandler extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean reading;
    private boolean phonetic;

    List<String> texts() {
        return texts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> reading = !phonetic;
            default -> {
                // formatting
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (reading) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "t" -> reading = false;
            case "rPh" -> phonetic = false;
            case "si" -> texts.add(text.toString());
            default -> {
                // formatting
            }
        }
    }
}
