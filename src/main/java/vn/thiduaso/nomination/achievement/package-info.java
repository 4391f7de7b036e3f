/**
 * The báo cáo thành tích of a nomination, in the sections of NĐ 98/2023's forms: a collective's I–III, an individual's
 * I–III. {@link vn.thiduaso.nomination.achievement.AchievementStart} writes the first draft from approved figures of the
 * campaign's years, {@link vn.thiduaso.nomination.achievement.AchievementPaper} the paper (NĐ 30/2020/NĐ-CP); {@link
 * vn.thiduaso.nomination.achievement.AchievementService} gives it as a file.
 */
@NamedInterface("achievement")
@NullMarked
package vn.thiduaso.nomination.achievement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
