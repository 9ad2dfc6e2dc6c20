package org.paintrend.domain.privacy;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Sex;

/**
 * What is told of a patient that others may know as well, so that it can give somebody away who is not named.
 *
 * @param decade the ten years of age it lies in by the first of them: 60 for 60 to 69, 90 for 90 and over; absent where no
 *     age is told
 * @param technique what was done, or absent
 */
public record Traits(
        @Nullable Sex sex,
        @Nullable Integer decade,
        @Nullable String technique) {
    private static final int YEARS = 10;

    /** Of somebody of this age at the procedure. */
    public static Traits of(@Nullable Sex sex, @Nullable Integer age, @Nullable String technique) {
        return new Traits(
                sex, age == null ? null : (Integer) (Math.min(age, SafeHarbor.OLDEST) / YEARS * YEARS), technique);
    }
}
