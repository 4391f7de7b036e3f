package vn.thiduaso.identity;

/** An account with the password to be handed to its owner; the password is known nowhere else. */
public record HandedOut(long accountId, String username, String password) {

    @Override
    public String toString() {
        return "HandedOut[" + username + "]";
    }
}
