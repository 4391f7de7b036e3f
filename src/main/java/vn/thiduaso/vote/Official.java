package vn.thiduaso.vote;

/** Who chairs a session or keeps its minutes, with the unit that the person comes from. */
public record Official(long accountId, String name, long unitId) {}
