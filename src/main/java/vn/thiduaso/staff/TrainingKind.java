package vn.thiduaso.staff;

/** What a training was about: digital skills in general, or data analysis and processing (indicator 7b). */
public enum TrainingKind {
    DIGITAL_SKILLS,
    DATA_ANALYSIS
}
