package org.paintrend.domain.privacy;

import org.jspecify.annotations.Nullable;

/**
 * How far ages and spans of time may be told of somebody who is not named (HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C):
 * no part of a date but the year, and of ages over 89 and all that would tell one, only "90 or older").
 */
public final class SafeHarbor {
    /** The oldest age that is told: 90 and over. */
    public static final int OLDEST = 90;

    /** The longest time that is told of a pain, in months: nobody has had one for longer than they live. */
    public static final int LONGEST_MONTHS = OLDEST * 12;

    private static final double DAYS_A_YEAR = 365.25;

    private SafeHarbor() {}

    /** An age in years as it may be told. */
    public static @Nullable Integer age(@Nullable Integer years) {
        return years == null ? null : (Integer) Math.min(years, OLDEST);
    }

    /** How long a pain has lasted, in months, as it may be told. */
    public static @Nullable Integer months(@Nullable Integer months) {
        return months == null ? null : (Integer) Math.min(months, LONGEST_MONTHS);
    }

    /**
     * Whether a span of days may be told beside the age at which it begins: not where their sum would tell that somebody
     * is older than 90.
     *
     * @param age in whole years at its beginning, or absent where none is told
     * @param days negative before the beginning
     */
    public static boolean allows(@Nullable Integer age, long days) {
        return age == null || Math.min(age, OLDEST) + days / DAYS_A_YEAR < OLDEST + 1;
    }
}
