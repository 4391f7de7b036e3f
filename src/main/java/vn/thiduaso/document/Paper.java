package vn.thiduaso.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative paper with the parts of NĐ 30/2020/NĐ-CP, Phụ lục I; begin with {@link #of} or {@link #letter}.
 *
 * @param kind "Tờ trình"; null makes a letter (công văn), whose subject stands under the number
 * @param superior agency above the issuer
 * @param agency who issues the paper, in normal case
 * @param locality null leaves out the line of place and date, as minutes do
 * @param date null leaves room for day and month
 * @param draft whether "DỰ THẢO" stands under the number
 * @param left who signs on the left: the secretary of minutes, the level that confirms
 * @param alone whether only the appendices are printed, as a file of their own that names the paper
 */
public record Paper(
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String superior,
        String agency,
        @Nullable PaperNumber number,
        @Nullable String locality,
        @Nullable LocalDate date,
        boolean draft,
        List<String> recipients,
        List<String> grounds,
        List<Block> body,
        List<String> distribution,
        @Nullable Signature left,
        @Nullable Signature signature,
        List<Appendix> appendices,
        boolean alone) {

    public Paper {
        recipients = List.copyOf(recipients);
        grounds = List.copyOf(grounds);
        body = List.copyOf(body);
        distribution = List.copyOf(distribution);
        appendices = List.copyOf(appendices);
        if (alone && appendices.isEmpty()) {
            throw new IllegalArgumentException("nothing to print");
        }
    }

    /** Starts a paper with a name: tờ trình, báo cáo, biên bản, thông báo. */
    public static Builder of(String kind, String agency) {
        return new Builder(kind, agency);
    }

    /** Starts a letter (công văn), which has no name. */
    public static Builder letter(String agency) {
        return new Builder(null, agency);
    }

    /** Name and subject in one line, for the file's properties. */
    public String title() {
        String name = kind == null ? "Công văn" : kind;
        if (alone) {
            Appendix first = appendices.get(0);
            return PaperText.clean(first.subtitle() == null ? first.title() : first.title() + " " + first.subtitle());
        }
        return PaperText.clean(subject == null ? name : name + " " + subject);
    }

    /** The same paper with this number in its series; one without a number stays without. */
    public Paper numbered(int value) {
        return new Paper(
                kind,
                subject,
                superior,
                agency,
                number == null ? null : new PaperNumber(value, number.symbol()),
                locality,
                date,
                draft,
                recipients,
                grounds,
                body,
                distribution,
                left,
                signature,
                appendices,
                alone);
    }

    /** Collects the parts of a paper in the order in which they are read. */
    public static final class Builder {

        private final @Nullable String kind;
        private final String agency;
        private @Nullable String superior;
        private @Nullable String subject;
        private @Nullable PaperNumber number;
        private @Nullable String locality;
        private @Nullable LocalDate date;
        private boolean draft;
        private final List<String> recipients = new ArrayList<>();
        private final List<String> grounds = new ArrayList<>();
        private final List<Block> body = new ArrayList<>();
        private final List<String> distribution = new ArrayList<>();
        private @Nullable Signature left;
        private @Nullable Signature signature;
        private final List<Appendix> appendices = new ArrayList<>();
        private boolean alone;

        private Builder(@Nullable String kind, String agency) {
            this.kind = kind;
            this.agency = agency;
        }

        public Builder under(@Nullable String agencyAbove) {
            superior = agencyAbove;
            return this;
        }

        /** The number, null while none is given, and its symbol, such as "TTr-KTĐ". */
        public Builder numbered(@Nullable Integer value, String symbol) {
            number = new PaperNumber(value, symbol);
            return this;
        }

        /** Place and date; a null date leaves room for day and month. Minutes do without. */
        public Builder at(String place, @Nullable LocalDate day) {
            locality = place;
            date = day;
            return this;
        }

        /** Marks the paper as one that nobody has signed off yet. */
        public Builder draft() {
            draft = true;
            return this;
        }

        public Builder about(@Nullable String text) {
            subject = text;
            return this;
        }

        /** Kính gửi; names without dashes and end marks. */
        public Builder to(String... names) {
            recipients.addAll(List.of(names));
            return this;
        }

        /** One căn cứ, without end mark. */
        public Builder ground(String text) {
            grounds.add(text);
            return this;
        }

        public Builder paragraph(String text) {
            return add(new Block.Paragraph(null, text));
        }

        public Builder paragraph(String lead, String text) {
            return add(new Block.Paragraph(lead, text));
        }

        public Builder heading(int level, String text) {
            return add(new Block.Heading(level, text));
        }

        public Builder items(Block.Marker marker, List<String> items) {
            return add(new Block.Items(marker, items));
        }

        /** Any block; the last text of the body gets the "./." by itself. */
        public Builder add(Block block) {
            body.add(block);
            return this;
        }

        /** Nơi nhận; names without dashes and end marks, "Lưu: VT, KTĐ" last. */
        public Builder distribution(String... names) {
            distribution.addAll(List.of(names));
            return this;
        }

        public Builder left(Signature signer) {
            left = signer;
            return this;
        }

        public Builder signed(Signature signer) {
            signature = signer;
            return this;
        }

        public Builder appendix(Appendix appendix) {
            appendices.add(appendix);
            return this;
        }

        /** Prints the appendices only, as a file of their own. */
        public Builder alone() {
            alone = true;
            return this;
        }

        public Paper build() {
            return new Paper(
                    kind,
                    subject,
                    superior,
                    agency,
                    number,
                    locality,
                    date,
                    draft,
                    recipients,
                    grounds,
                    body,
                    distribution,
                    left,
                    signature,
                    appendices,
                    alone);
        }
    }
}
