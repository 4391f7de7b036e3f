package vn.thiduaso.demo.results;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Dice;
import vn.thiduaso.demo.writing.Rows;

/** Makes the evidence behind entries: mostly numbers of documents, some links, a few files. */
@Component
@Profile("demo")
class EvidenceMaker {

    private static final double SHOWN = 0.68;
    private static final int FIRST_YEAR_WITH_FILES = 2025;

    private final DemoFiles files;
    private final Map<String, List<Piece>> pieces;
    private final List<Attached> attached;

    EvidenceMaker(DemoFiles files) {
        this.files = files;
        this.pieces = files.read("evidence.csv", Piece.class).stream().collect(Collectors.groupingBy(Piece::item));
        this.attached = files.read("files.csv", Attached.class);
    }

    Batch batch(Rows rows) {
        return new Batch(rows);
    }

    private record Piece(
            String item,
            String kind,
            String title,
            @Nullable String series,
            @Nullable String issuer,
            @Nullable String url) {}

    private record Attached(String unit, String item, String file) {}

    /** Gathers evidence and writes it at once. */
    final class Batch {

        private final Rows rows;
        private final Map<String, byte[]> contents = new LinkedHashMap<>();
        private final List<Object[]> written = new ArrayList<>();

        private Batch(Rows rows) {
            this.rows = rows;
        }

        void add(long entryId, Filed filed, Filed.Entry entry, OffsetDateTime at) {
            String item = entry.indicator().code();
            Dice dice = Dice.of(
                    "evidence", filed.unit().code(), item, filed.period().code());
            String owner = "report-entry:" + entryId;
            List<Piece> choice = pieces.getOrDefault(item, List.of());
            if (!choice.isEmpty() && dice.chance(SHOWN)) {
                addPiece(owner, dice.pick(choice), filed, at, entry.enteredBy(), dice);
            }
            attached.stream()
                    .filter(file -> file.item().equals(item)
                            && file.unit().equals(filed.unit().code())
                            && filed.period().year() >= FIRST_YEAR_WITH_FILES)
                    .forEach(file -> addFile(owner, file.file(), at, entry.enteredBy()));
        }

        private void addPiece(String owner, Piece piece, Filed filed, OffsetDateTime at, String by, Dice dice) {
            String number = null;
            LocalDate date = null;
            String issuer = null;
            if (piece.series() != null) {
                String series = piece.issuer() == null
                        ? piece.series() + "-" + filed.unit().code()
                        : piece.series();
                number = dice.between(12, 640) + "/" + series;
                date = at.toLocalDate().minusDays(dice.between(2, 15));
                issuer = piece.issuer() == null ? filed.unit().name() : piece.issuer();
            }
            written.add(new Object[] {
                rows.nextId("evidence"),
                owner,
                piece.kind(),
                piece.title(),
                piece.url(),
                number,
                date,
                issuer,
                null,
                null,
                null,
                at,
                by
            });
        }

        private void addFile(String owner, String file, OffsetDateTime at, String by) {
            byte[] content = files.bytes("evidence/" + file);
            String hash = sha256(content);
            contents.put(hash, content);
            written.add(new Object[] {
                rows.nextId("evidence"),
                owner,
                "FILE",
                file,
                null,
                null,
                null,
                null,
                "application/pdf",
                (long) content.length,
                hash,
                at,
                by
            });
        }

        void write() {
            List<Object[]> bytes = new ArrayList<>();
            contents.forEach((hash, content) -> bytes.add(new Object[] {hash, content}));
            rows.insert("evidence_content", Rows.columns("sha256, bytes"), bytes);
            rows.insert(
                    "evidence",
                    Rows.columns("id, owner_key, kind, title, url, document_no, document_date, issuer, content_type,"
                            + " size_bytes, sha256, added_at, added_by"),
                    written);
        }

        private static String sha256(byte[] content) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
