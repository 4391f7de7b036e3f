/**
 * What awards are worth and who received which. The catalogue has validity: {@link vn.thiduaso.award.BaseSalary} and
 * {@link vn.thiduaso.award.AwardRates} answer for a day, {@link vn.thiduaso.award.Prize} computes. The register is read
 * by people through {@link vn.thiduaso.award.AwardQueries}: the unit its own, leaders those of the units in their bloc,
 * superiors what came of its campaigns; by modules above that have asked who reads, and written, through
 * {@link vn.thiduaso.award.AwardRegister}.
 */
@NullMarked
package vn.thiduaso.award;

import org.jspecify.annotations.NullMarked;
