package vn.thiduaso.scheme.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.scoring.Band;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Rounding;
import vn.thiduaso.scoring.Scheme;

/** Full mark, caps, rounding, tie-break and bands as text. */
record GeneralForm(
        @Nullable String version,
        @Nullable String total,
        @Nullable String bonusCap,
        @Nullable String latePoints,
        @Nullable String lateCap,
        @Nullable String digits,
        @Nullable String mode,
        List<@Nullable String> tieBreak,
        List<BandRow> bands) {

    static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP);
    static final int MOST_DIGITS = 2;
    private static final int SPARE_ROWS = 2;
    private static final int LARGEST = 100_000;

    GeneralForm {
        tieBreak = tieBreak == null ? List.of() : tieBreak;
        bands = bands == null ? List.of() : bands;
    }

    /** A band; a row without a name is none. */
    record BandRow(
            @Nullable String name,
            @Nullable String from,
            @Nullable String share) {}

    static GeneralForm of(Scheme scheme, int version) {
        List<@Nullable String> order = new ArrayList<>();
        scheme.tieBreak().stream().filter(each -> !each.equals(Scheme.TOTAL)).forEach(order::add);
        while (order.size() < scheme.groups().size() + 1) {
            order.add("");
        }
        List<BandRow> rows = new ArrayList<>();
        for (Band band : scheme.bands()) {
            rows.add(new BandRow(
                    band.name(), FieldReader.write(band.fromPoints()), FieldReader.percent(band.maxShare())));
        }
        for (int i = 0; i < SPARE_ROWS; i++) {
            rows.add(new BandRow("", "", ""));
        }
        return new GeneralForm(
                String.valueOf(version),
                FieldReader.write(scheme.total()),
                FieldReader.write(scheme.bonusCap()),
                FieldReader.write(scheme.latePoints()),
                FieldReader.write(scheme.lateCap()),
                String.valueOf(scheme.rounding().digits()),
                scheme.rounding().mode().name(),
                order,
                rows);
    }

    /** What the form says; empty when a field cannot be read, which then has its sentence. */
    Optional<Settings> read(BindingResult binding, Scheme before) {
        FieldReader fields = new FieldReader(binding);
        Optional<BigDecimal> full = fields.positive("total", total, LARGEST);
        Optional<BigDecimal> bonus = fields.notNegative("bonusCap", bonusCap, LARGEST);
        Optional<BigDecimal> late = fields.notNegative("latePoints", latePoints, LARGEST);
        Optional<BigDecimal> cap = fields.notNegative("lateCap", lateCap, LARGEST);
        Optional<Rounding> rounding = rounding(fields);
        List<String> order = order(fields, before);
        List<Band> read = bands(fields);
        rounding.ifPresent(chosen -> {
            fits(fields, "total", full, chosen);
            fits(fields, "bonusCap", bonus, chosen);
            fits(fields, "latePoints", late, chosen);
            fits(fields, "lateCap", cap, chosen);
            for (ItemRule item : before.items()) {
                if (item.maxPoints().stripTrailingZeros().scale() > chosen.digits() && !fields.failed()) {
                    fields.reject("digits", "scheme.error.digitsOfItems");
                }
            }
        });
        return fields.failed()
                ? Optional.empty()
                : Optional.of(new Settings(
                        full.orElseThrow(),
                        bonus.orElseThrow(),
                        late.orElseThrow(),
                        cap.orElseThrow(),
                        rounding.orElseThrow(),
                        order,
                        read));
    }

    private static void fits(FieldReader fields, String path, Optional<BigDecimal> number, Rounding rounding) {
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > rounding.digits()) {
            fields.reject(path, "scheme.error.finer");
        }
    }

    private Optional<Rounding> rounding(FieldReader fields) {
        int places = FieldReader.version(digits);
        Optional<RoundingMode> way =
                MODES.stream().filter(each -> each.name().equals(mode)).findFirst();
        if (places < 0 || places > MOST_DIGITS) {
            fields.reject("digits", "scheme.error.choose");
            return Optional.empty();
        }
        if (way.isEmpty()) {
            fields.reject("mode", "scheme.error.choose");
        }
        return way.map(chosen -> new Rounding(places, chosen));
    }

    private List<String> order(FieldReader fields, Scheme before) {
        Set<String> known = new HashSet<>(Set.of(Scheme.BONUS));
        before.groups().forEach(group -> known.add(Scheme.GROUP_PREFIX + group.code()));
        List<String> order = new ArrayList<>(List.of(Scheme.TOTAL));
        for (int i = 0; i < tieBreak.size(); i++) {
            String criterion = tieBreak.get(i);
            if (FieldReader.isBlank(criterion)) {
                continue;
            }
            if (!known.contains(criterion)) {
                fields.reject("tieBreak[" + i + "]", "scheme.error.choose");
            } else if (order.contains(criterion)) {
                fields.reject("tieBreak[" + i + "]", "scheme.error.twice");
            }
            order.add(String.valueOf(criterion));
        }
        return order;
    }

    private List<Band> bands(FieldReader fields) {
        List<Band> read = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            BandRow row = bands.get(i);
            String path = "bands[" + i + "].";
            if (FieldReader.isBlank(row.name()) && FieldReader.isBlank(row.from())) {
                continue;
            }
            String name = fields.text(path + "name", row.name(), 100);
            Optional<BigDecimal> from = fields.notNegative(path + "from", row.from(), LARGEST);
            boolean shared = !FieldReader.isBlank(row.share());
            Optional<BigDecimal> share = shared ? fields.share(path + "share", row.share(), false) : Optional.empty();
            BigDecimal above = read.isEmpty() ? null : read.get(read.size() - 1).fromPoints();
            if (from.isPresent() && above != null && from.get().compareTo(above) >= 0) {
                fields.reject(path + "from", "scheme.error.bandOrder");
            }
            if (from.isPresent()) {
                read.add(new Band(name, from.get(), share.orElse(null)));
            }
        }
        return read;
    }

    /** The form, read. */
    record Settings(
            BigDecimal total,
            BigDecimal bonusCap,
            BigDecimal latePoints,
            BigDecimal lateCap,
            Rounding rounding,
            List<String> tieBreak,
            List<Band> bands) {

        Scheme on(Scheme scheme) {
            return new Scheme(
                    total, bonusCap, latePoints, lateCap, bands, tieBreak, scheme.items(), scheme.groups(), rounding);
        }
    }
}
