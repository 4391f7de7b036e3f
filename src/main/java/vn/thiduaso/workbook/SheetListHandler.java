package vn.thiduaso.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which sheets a workbook has, and in which part of the file each stands. */
final class SheetListHandler extends DefaultHandler {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /** Relation by the sheet's name, in the workbook's order. */
    private final Map<String, String> sheets = new LinkedHashMap<>();

    private final Map<String, String> targets = new LinkedHashMap<>();
    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "sheet" -> {
                String relation = attributes.getValue(RELATIONS, "id");
                sheets.put(
                        String.valueOf(attributes.getValue("name")),
                        String.valueOf(relation == null ? attributes.getValue(STRICT, "id") : relation));
            }
            case "Relationship" ->
                targets.put(
                        String.valueOf(attributes.getValue("Id")), path(String.valueOf(attributes.getValue("Target"))));
            case "workbookPr" ->
                from1904 =
                        "1".equals(attributes.getValue("date1904")) || "true".equals(attributes.getValue("date1904"));
            default -> {
                // nothing that a list needs
            }
        }
    }

    /** Part by the sheet's name. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        sheets.forEach((name, relation) -> {
            String target = targets.get(relation);
            if (target != null) {
                parts.put(name, target);
            }
        });
        return parts;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
