package vn.thiduaso.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A training that a {@link StaffMember} completed. */
@Entity
@Table(name = "training")
public class Training {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_seq")
    @SequenceGenerator(name = "training_seq", sequenceName = "training_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_member_id", updatable = false)
    @SuppressWarnings("UnusedVariable") // what the database joins by
    private StaffMember staffMember;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TrainingKind kind;

    private String name;

    @Column(updatable = false)
    private LocalDate completedOn;

    private @Nullable String certificate;

    @SuppressWarnings("NullAway.Init")
    protected Training() {}

    Training(StaffMember staffMember, TrainingData data) {
        this.staffMember = staffMember;
        this.kind = data.kind();
        this.name = data.name();
        this.completedOn = data.completedOn();
        this.certificate = data.certificate();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    TrainingData data() {
        return new TrainingData(kind, name, completedOn, certificate);
    }

    void rename(String newName, @Nullable String newCertificate) {
        name = newName;
        certificate = newCertificate;
    }
}
