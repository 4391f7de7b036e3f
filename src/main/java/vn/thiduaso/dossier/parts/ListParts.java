package vn.thiduaso.dossier.parts;

import org.springframework.stereotype.Component;

/** The lists of a dossier. */
@Component
record ListParts(NomineeLists nominees, ProfileList profiles, EvidenceList evidence) {}
