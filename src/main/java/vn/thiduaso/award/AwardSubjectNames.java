package vn.thiduaso.award;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.audit.SubjectName;
import vn.thiduaso.audit.SubjectNames;
import vn.thiduaso.audit.SubjectWords;
import vn.thiduaso.shared.Actor;

/** Names the levels of the base salary in the audit trail; no statement. */
@Component
class AwardSubjectNames implements SubjectNames {

    static final String SALARY = "base-salary:";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final SubjectWords words;

    AwardSubjectNames(SubjectWords words) {
        this.words = words;
    }

    @Override
    public Map<String, SubjectName> names(Actor reader, Collection<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(SALARY))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), subject -> name(reader, subject)));
    }

    private SubjectName name(Actor reader, String subject) {
        LocalDate from = LocalDate.parse(subject.substring(SALARY.length()));
        return new SubjectName(
                words.of("baseSalary", DAY.format(from)), reader.isAdministrator() ? "/quan-tri/luong-co-so" : null);
    }
}
