package vn.thiduaso.dossier.parts;

import java.util.function.Supplier;

/**
 * A file of a dossier that can be written.
 *
 * @param name path inside the zip, of small letters, digits, "-", "/" and one "." only
 * @param title what it is, in Vietnamese
 * @param bytes writes it
 */
public record Part(String name, String title, PaperFormat format, Supplier<byte[]> bytes) {}
