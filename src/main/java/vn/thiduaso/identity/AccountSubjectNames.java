package vn.thiduaso.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.audit.SearchedWords;
import vn.thiduaso.audit.SubjectName;
import vn.thiduaso.audit.SubjectNames;
import vn.thiduaso.audit.SubjectWords;
import vn.thiduaso.shared.Actor;

/** Names accounts by the person's name: one statement. */
@Component
class AccountSubjectNames implements SubjectNames {

    private final JdbcClient jdbc;
    private final SubjectWords words;

    AccountSubjectNames(JdbcClient jdbc, SubjectWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public Map<String, SubjectName> names(Actor reader, Collection<String> subjects) {
        Map<String, SubjectName> names = new HashMap<>();
        String[] usernames = subjects.stream()
                .filter(subject -> subject.matches("[a-z0-9._-]+"))
                .toArray(String[]::new);
        if (reader.isAdministrator() && usernames.length > 0) {
            jdbc.sql("SELECT id, username, full_name FROM account WHERE username = ANY(:usernames)")
                    .param("usernames", usernames)
                    .query(row -> {
                        String username = row.getString("username");
                        names.put(
                                username,
                                new SubjectName(
                                        words.of("account", row.getString("full_name"), username),
                                        "/quan-tri/tai-khoan/" + row.getLong("id")));
                    });
        }
        return names;
    }

    @Override
    public SearchedWords searched() {
        return new SearchedWords("(SELECT a.full_name FROM account a WHERE a.username = e.subject)", Map.of());
    }
}
