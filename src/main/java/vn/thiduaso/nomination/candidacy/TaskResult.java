package vn.thiduaso.nomination.candidacy;

/** How well the tasks of one year were fulfilled. */
public record TaskResult(int year, TaskLevel level) {}
