package vn.thiduaso.home;

import java.util.List;
import vn.thiduaso.shared.Actor;

/** One kind of work that can wait for a person. Of equal urgency and deadline those of the lower order come first. */
interface TaskSource {

    List<Task> of(Actor actor);
}
