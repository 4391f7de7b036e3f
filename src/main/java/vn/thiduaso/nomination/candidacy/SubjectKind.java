package vn.thiduaso.nomination.candidacy;

/** Who is nominated: a unit as a collective (tập thể) or one of its staff (cá nhân). */
public enum SubjectKind {
    COLLECTIVE,
    INDIVIDUAL
}
