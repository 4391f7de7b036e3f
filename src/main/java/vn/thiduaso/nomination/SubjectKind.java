package vn.thiduaso.nomination;

/** Who is nominated: a unit as a collective (tập thể) or one of its staff (cá nhân). */
public enum SubjectKind {
    COLLECTIVE,
    INDIVIDUAL
}
