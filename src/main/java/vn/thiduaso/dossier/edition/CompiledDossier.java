package vn.thiduaso.dossier.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.dossier.DossierState;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.number.PaperKind;
import vn.thiduaso.shared.RuleViolation;

/** An edition of a dossier. Everything but its state is final; the database refuses to change it. */
@Entity
@Table(name = "compiled_dossier")
public class CompiledDossier {

    @Id
    private long id;

    private long campaignId;
    private long blocId;

    @Enumerated(EnumType.STRING)
    private Recipient recipient;

    @Embedded
    private Lineage lineage;

    private int number;
    private String symbol;
    private LocalDate signedOn;
    private String awards;
    private int collectives;
    private int individuals;

    @Embedded
    private FrozenContent frozen;

    @Column(updatable = false)
    private Instant compiledAt;

    @Column(updatable = false)
    private String compiledBy;

    @Enumerated(EnumType.STRING)
    private DossierState state;

    private @Nullable Instant forwardedAt;
    private @Nullable String forwardedBy;
    private @Nullable Instant replacedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CompiledDossier() {}

    /** A numbered dossier with what was frozen of it. */
    public CompiledDossier(Place place, Lineage lineage, Dossier dossier, FrozenContent frozen, Making making) {
        Dossier.Numbering numbering = dossier.numbering();
        if (numbering == null || dossier.isEmpty()) {
            throw new IllegalArgumentException("a compiled dossier has a number and somebody in it");
        }
        this.id = place.id();
        this.campaignId = place.campaignId();
        this.blocId = place.blocId();
        this.recipient = dossier.recipient();
        this.lineage = lineage;
        this.number = numbering.number();
        this.symbol = PaperKind.PROPOSAL.symbol(dossier.place().symbol());
        this.signedOn = dossier.signing().day();
        this.awards = shortened(dossier);
        this.collectives = dossier.collectives().size();
        this.individuals = dossier.individuals().size();
        this.frozen = frozen;
        this.compiledAt = making.at();
        this.compiledBy = making.by();
        this.state = DossierState.COMPILED;
    }

    public long id() {
        return id;
    }

    public long campaignId() {
        return campaignId;
    }

    public long blocId() {
        return blocId;
    }

    public Lineage lineage() {
        return lineage;
    }

    public Recipient recipient() {
        return recipient;
    }

    /** The awards it proposes for, by name. */
    public String awards() {
        return awards;
    }

    public int collectives() {
        return collectives;
    }

    public int individuals() {
        return individuals;
    }

    public @Nullable String forwardedBy() {
        return forwardedBy;
    }

    public @Nullable Instant replacedAt() {
        return replacedAt;
    }

    public int number() {
        return number;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public DossierState state() {
        return state;
    }

    public FrozenContent frozen() {
        return frozen;
    }

    /** "05/TTr-KTĐ". */
    public String paperNumber() {
        return "%02d/%s".formatted(number, symbol);
    }

    public boolean wasForwarded() {
        return forwardedAt != null;
    }

    /** It was signed and sent: from now on it is frozen for good. */
    void forward(String by, Instant at) {
        RuleViolation.unless(state == DossierState.COMPILED, "dossier.error.notCompiled");
        state = DossierState.FORWARDED;
        forwardedAt = at;
        forwardedBy = by;
    }

    /** Another edition takes its place. */
    void replace(Instant at) {
        RuleViolation.unless(state != DossierState.REPLACED, "dossier.error.replaced");
        state = DossierState.REPLACED;
        replacedAt = at;
    }

    private static String shortened(Dossier dossier) {
        String names = String.join(
                "; ",
                dossier.lists().stream()
                        .map(list -> list.year() == null ? list.name() : list.name() + ", " + list.year())
                        .toList());
        return names.length() <= 1000 ? names : names.substring(0, 999) + "…";
    }

    /** Which one it is. */
    public record Place(long id, long campaignId, long blocId) {}

    /** Who made it when. */
    public record Making(String by, Instant at) {}
}
