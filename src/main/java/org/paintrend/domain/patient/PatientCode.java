package org.paintrend.domain.patient;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The clinic's own code of a patient: 1 to 32 characters, trimmed, Unicode NFC, case-sensitive. */
public record PatientCode(String value) {
    /** The most characters a code may have. */
    public static final int LONGEST = 32;

    public PatientCode {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        int length = value.codePointCount(0, value.length());
        if (length < 1 || length > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a patient code has 1 to 32 characters and no control character");
        }
    }

    /** A code as somebody wrote it; empty where it can be none. */
    public static Optional<PatientCode> of(String written) {
        try {
            return Optional.of(new PatientCode(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** What two codes share when they differ only in case, and are suspicious for it. */
    public String folded() {
        return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
