package vn.thiduaso.demo.people;

import java.util.Map;
import java.util.Objects;
import vn.thiduaso.demo.writing.Today;
import vn.thiduaso.shared.Actor;

/** Who is there when the reports are made. */
public record Scene(DemoBloc bloc, Staff staff, Map<String, Actor> actors, Today today) {

    /** The demo's account as the person who acts. */
    public Actor actor(String username) {
        return Objects.requireNonNull(actors.get(username), username);
    }
}
