package vn.thiduaso.vote;

/** What the secretary notes of a member. */
public record Presence(long unitId, Attendance attendance, String representative) {}
