package org.paintrend.domain.privacy;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * By what a patient is called in data without names: a random number that says nothing of the patient, {@code S-} and ten
 * letters and digits, without those that are read for one another. It begins with a letter, so that no spreadsheet takes
 * it for a number.
 */
public record StudyId(String value) implements Comparable<StudyId> {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final Pattern FORM = Pattern.compile("S-[" + SIGNS + "]{" + LENGTH + "}");

    public StudyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a study id: " + value);
        }
    }

    /**
     * A new one, of 50 random bits.
     *
     * @param random one that cannot be guessed, such as {@link java.security.SecureRandom}
     */
    public static StudyId draw(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder("S-");
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new StudyId(drawn.toString());
    }

    @Override
    public int compareTo(StudyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
