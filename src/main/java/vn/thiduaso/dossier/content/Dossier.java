package vn.thiduaso.dossier.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.dossier.Recipient;

/**
 * What goes into the papers.
 *
 * @param numbering null in a preview
 * @param lists what is proposed for, in the order of the campaign's forms
 * @param grounds legal grounds in force on the day of signing, as they are quoted
 * @param collectives by published rank
 * @param individuals by unit, then by name
 */
public record Dossier(
        DossierPlace place,
        Recipient recipient,
        Signing signing,
        @Nullable Numbering numbering,
        List<AwardList> lists,
        List<String> grounds,
        List<Nominee> collectives,
        List<Nominee> individuals,
        List<EvidenceLine> evidence) {

    /**
     * What only a compiled dossier has.
     *
     * @param blocId whose series the numbers are of
     * @param replaces the paper that this one takes the place of: "Tờ trình số 05/TTr-KTĐ ngày …"
     */
    public record Numbering(
            long blocId, int number, int edition, @Nullable String replaces) {}

    public Dossier {
        lists = List.copyOf(lists);
        grounds = List.copyOf(grounds);
        collectives = List.copyOf(collectives);
        individuals = List.copyOf(individuals);
        evidence = List.copyOf(evidence);
    }

    /** The same with its number. */
    public Dossier numbered(Numbering given) {
        return new Dossier(place, recipient, signing, given, lists, grounds, collectives, individuals, evidence);
    }

    public boolean isEmpty() {
        return collectives.isEmpty() && individuals.isEmpty();
    }

    /** Collectives first. */
    public List<Nominee> nominees() {
        return Stream.concat(collectives.stream(), individuals.stream()).toList();
    }

    public List<Long> nominationIds() {
        return nominees().stream().map(Nominee::nominationId).toList();
    }

    public @Nullable Integer number() {
        return numbering == null ? null : numbering.number();
    }

    /** Whether all awards are for the same occasion. */
    public boolean isOneOccasion() {
        return lists.stream().allMatch(list -> list.isSameOccasion(lists.get(0)));
    }

    /** The last day on which the council voted on one of them. */
    public Optional<LocalDate> heldOn() {
        return nominees().stream()
                .map(Nominee::vote)
                .filter(Objects::nonNull)
                .map(NomineeVote::heldOn)
                .max(LocalDate::compareTo);
    }

    /** Nominees of one award. */
    public static List<Nominee> of(AwardList list, List<Nominee> nominees) {
        return nominees.stream()
                .filter(nominee -> nominee.list().equals(list.key()))
                .toList();
    }

    /** Whether the papers go to somebody who neither decides nor forwards: the board on giấy khen alone. */
    public boolean isAside() {
        return recipient == Recipient.BOARD && lists.stream().allMatch(AwardList::ofDirector);
    }
}
