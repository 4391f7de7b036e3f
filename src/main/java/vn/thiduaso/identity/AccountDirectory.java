package vn.thiduaso.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import vn.thiduaso.identity.signin.SignedIn;

/** Finds who wants to sign in; the case of the username does not matter. */
@Service
class AccountDirectory implements UserDetailsService {

    private final JdbcClient jdbc;

    AccountDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return jdbc.sql("SELECT id, username, password_hash, enabled FROM account WHERE lower(username) = lower(:name)")
                .param("name", username.strip())
                .query((row, number) -> new SignedIn(
                        row.getLong("id"),
                        row.getString("username"),
                        row.getString("password_hash"),
                        row.getBoolean("enabled")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
