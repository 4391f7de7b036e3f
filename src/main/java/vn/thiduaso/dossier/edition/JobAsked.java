package vn.thiduaso.dossier.edition;

/** Somebody asked for a dossier. */
public record JobAsked(long jobId) {}
