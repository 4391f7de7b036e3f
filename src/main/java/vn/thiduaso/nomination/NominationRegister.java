package vn.thiduaso.nomination;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads nominations for modules above that have asked who reads, such as the ballot's agenda. */
@Component
@Transactional(readOnly = true)
public class NominationRegister {

    private final NominationReader reader;

    NominationRegister(NominationReader reader) {
        this.reader = reader;
    }

    /** Nominations by their ids, in the order of the papers: one statement. */
    public List<NominationView> views(Collection<Long> nominationIds) {
        return reader.all(nominationIds);
    }
}
