package vn.thiduaso.notice;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;

/** The leaders of the bloc set its reminders and see what was sent. */
final class NoticePolicy {

    private NoticePolicy() {}

    static void requireLeader(Actor actor, long blocId) {
        Forbidden.unless(actor.leads(blocId), "reminders of bloc " + blocId);
    }
}
