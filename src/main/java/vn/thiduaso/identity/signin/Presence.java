package vn.thiduaso.identity.signin;

import vn.thiduaso.shared.Actor;

/**
 * What holds now for an account that is signed in.
 *
 * @param stamp changes with the password: a session made with another one is over
 */
public record Presence(Actor actor, boolean enabled, boolean mustChangePassword, String stamp) {}
