package vn.thiduaso.identity.web;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The accounts of the demo, shown on its sign-in page; exists in the demo only. */
@Component
@Profile("demo")
public class DemoSignIn {

    private final List<String> usernames;
    private final String password;

    DemoSignIn(Environment environment) {
        Binder binder = Binder.get(environment);
        this.usernames = binder.bind("thidua.demo.accounts", Bindable.listOf(String.class))
                .orElse(List.of());
        this.password = environment.getProperty("thidua.demo.password", "");
    }

    public List<String> getUsernames() {
        return usernames;
    }

    public String getPassword() {
        return password;
    }
}
