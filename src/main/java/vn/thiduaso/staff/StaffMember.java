package vn.thiduaso.staff;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** A person of a unit's staff, with the trainings completed. Days are compared with the caller's today. */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_member_seq")
    @SequenceGenerator(name = "staff_member_seq", sequenceName = "staff_member_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private long unitId;

    private String fullName;

    @Enumerated(EnumType.STRING)
    private StaffKind kind;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private int birthYear;
    private String post;
    private boolean leader;
    private LocalDate joinedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable LocalDate misaUpdatedOn;
    private @Nullable LocalDate omsUpdatedOn;
    private @Nullable LocalDate citizenIdRegisteredOn;

    @Column(name = "e_id_activated_on")
    private @Nullable LocalDate electronicIdActivatedOn;

    @Column(updatable = false)
    private @Nullable Instant addedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "staffMember", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Training> trainings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StaffMember() {}

    /** Takes a person into the unit's register. */
    @SuppressWarnings("NullAway.Init") // write() sets them all
    public StaffMember(long unitId, StaffData data, LocalDate today, Instant at) {
        StaffRules.require(StaffRules.problems(data, today));
        this.unitId = unitId;
        this.addedAt = at;
        write(data);
    }

    /** The person's id; there is one once it is stored. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    public long unitId() {
        return unitId;
    }

    public int version() {
        return version;
    }

    /** When the person was added on screen or by a list; empty for those who were there before. */
    public Optional<Instant> addedAt() {
        return Optional.ofNullable(addedAt);
    }

    /** What the register says about the person. */
    public final StaffData data() {
        return new StaffData(
                fullName,
                kind,
                gender,
                birthYear,
                post,
                leader,
                joinedOn,
                leftOn,
                misaUpdatedOn,
                omsUpdatedOn,
                citizenIdRegisteredOn,
                electronicIdActivatedOn);
    }

    public List<TrainingData> trainings() {
        return trainings.stream().map(Training::data).toList();
    }

    void change(StaffData data, LocalDate today) {
        StaffRules.require(StaffRules.problems(data, today));
        write(data);
    }

    /** Adds a training; the same one twice is refused. */
    void train(TrainingData training, LocalDate today) {
        StaffRules.require(StaffRules.problems(training, today));
        RuleViolation.unless(
                trainings.stream().noneMatch(known -> known.data().isSameAs(training)), "staff.error.trainingTwice");
        trainings.add(new Training(this, training));
    }

    /** Adds a training, or corrects name and certificate of the one of that kind and day; gives what was there. */
    Optional<TrainingData> noteTraining(TrainingData training, LocalDate today) {
        Optional<Training> known =
                trainings.stream().filter(one -> one.data().isSameAs(training)).findFirst();
        if (known.isEmpty()) {
            train(training, today);
            return Optional.empty();
        }
        StaffRules.require(StaffRules.problems(training, today));
        TrainingData before = known.get().data();
        known.get().rename(training.name(), training.certificate());
        return Optional.of(before);
    }

    TrainingData forgetTraining(long trainingId) {
        Training gone = trainings.stream()
                .filter(training -> training.id() == trainingId)
                .findFirst()
                .orElseThrow(() -> new NotFound("training", trainingId));
        trainings.remove(gone);
        return gone.data();
    }

    private void write(StaffData data) {
        fullName = data.fullName();
        kind = data.kind();
        gender = data.gender();
        birthYear = data.birthYear();
        post = data.post();
        leader = data.leader();
        joinedOn = data.joinedOn();
        leftOn = data.leftOn();
        misaUpdatedOn = data.misaUpdatedOn();
        omsUpdatedOn = data.omsUpdatedOn();
        citizenIdRegisteredOn = data.citizenIdRegisteredOn();
        electronicIdActivatedOn = data.electronicIdActivatedOn();
    }
}
