package org.paintrend.clinic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.store.Tables;

/** Counts patient codes on, and keeps each for one patient. */
final class Codes {
    /** The first code, and the one to go on from where a clinic's own do not end in a number. */
    static final PatientCode FIRST = new PatientCode("P-0001");

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,9})");

    private Codes() {}

    /** A code that somebody else has, or one that differs only in case, is refused (field {@code code}). */
    static void refuseTaken(Reading reading, Tables tables, PatientCode code, @Nullable PatientId own) {
        tables.patients()
                .withCode(code)
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> reading.fault(
                        other.code().equals(code)
                                ? Fault.of("code", code.value(), Problem.TAKEN, other.displayName())
                                : Fault.of("code", code.value(), Problem.DIFFERS_IN_CASE, other.code())));
    }

    /** Whether nobody has a code, nor will again: a record that was merged into another comes back with its own. */
    static boolean isFree(Tables tables, PatientCode code) {
        return tables.patients().withCode(code).isEmpty()
                && tables.patients().voidedWithCode(code).stream()
                        .allMatch(hidden -> tables.merges().of(hidden.id()).isEmpty());
    }

    /** The code with the next number in the same pattern: R0009 → R0010, 99 → 100. */
    static PatientCode after(PatientCode code) {
        Matcher numbered = NUMBERED.matcher(code.value());
        if (!numbered.matches()) {
            return FIRST;
        }
        String digits = numbered.group(2);
        String next = String.valueOf(Long.parseLong(digits) + 1);
        String padded = "0".repeat(Math.max(0, digits.length() - next.length())) + next;
        String value = numbered.group(1) + padded;
        return value.codePointCount(0, value.length()) > PatientCode.LONGEST ? FIRST : new PatientCode(value);
    }
}
