package vn.thiduaso.dossier.parts;

import org.springframework.stereotype.Component;

/** The papers of a dossier that other modules write. */
@Component
record ReportParts(AchievementPapers achievements, MinutesPapers minutes) {}
