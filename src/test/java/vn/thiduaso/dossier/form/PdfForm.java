package vn.thiduaso.dossier.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as the form check sees it: pieces of text with their place, size and font. */
final class PdfForm {

    private static final double POINTS_PER_MM = 72 / 25.4;

    final PDDocument document;
    final List<Piece> pieces = new ArrayList<>();

    PdfForm(byte[] file) {
        try {
            document = Loader.loadPDF(file);
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (!text.isBlank()) {
                        pieces.add(new Piece(getCurrentPageNo(), text.strip(), positions));
                    }
                }
            };
            reader.setSortByPosition(true);
            reader.getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Piece piece(String start) {
        return pieces.stream()
                .filter(piece -> piece.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text " + start));
    }

    List<Piece> onPage(int page) {
        return pieces.stream().filter(piece -> piece.page() == page).toList();
    }

    List<PDPage> pages() {
        return StreamSupport.stream(document.getPages().spliterator(), false).toList();
    }

    boolean isEveryFontEmbedded() {
        return pages().stream().allMatch(page -> {
            for (COSName name : page.getResources().getFontNames()) {
                try {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        return false;
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return true;
        });
    }

    String metadata() {
        try {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A piece of a line in one place. */
    record Piece(int page, String text, List<TextPosition> positions) {

        /** Its first characters: what stands beside it in another column may be in the same piece. */
        Piece begin(int characters) {
            return new Piece(page, text, positions.subList(0, Math.min(characters, positions.size())));
        }

        String font() {
            return positions.get(0).getFont().getName();
        }

        boolean isBold() {
            return font().contains("Bold");
        }

        boolean isItalic() {
            return font().contains("Italic");
        }

        boolean isBetween(double least, double most) {
            return positions.stream()
                    .mapToDouble(Piece::size)
                    .allMatch(size -> size > least - 0.1 && size < most + 0.1);
        }

        /** In points; the library's own figure is cut to whole ones. */
        private static double size(TextPosition position) {
            return position.getYScale();
        }

        double left() {
            return positions.get(0).getXDirAdj() / POINTS_PER_MM;
        }

        double right() {
            TextPosition last = positions.get(positions.size() - 1);
            return (last.getXDirAdj() + last.getWidthDirAdj()) / POINTS_PER_MM;
        }

        double top() {
            return positions.get(0).getYDirAdj() / POINTS_PER_MM;
        }
    }
}
