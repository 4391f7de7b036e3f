package vn.thiduaso.dossier;

/** How far a dossier is that is being made in the background. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
