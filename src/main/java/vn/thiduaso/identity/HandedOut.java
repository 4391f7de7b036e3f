package vn.thiduaso.identity;

import java.io.Serializable;

/** An account with the password to be handed to its owner; the password is known nowhere else. */
public record HandedOut(long accountId, String username, String password) implements Serializable {

    @Override
    public String toString() {
        return "HandedOut[" + username + "]";
    }
}
