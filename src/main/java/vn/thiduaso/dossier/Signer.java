package vn.thiduaso.dossier;

/** Which of the two people of the bloc's term signs: Khối trưởng, or Khối phó in the head's place (KT.). */
public enum Signer {
    HEAD,
    DEPUTY
}
