package org.paintrend.clinic;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.procedure.Procedure;

/** Whether a birth date and a procedure fit each other. */
final class Ages {
    private Ages() {}

    /** Nobody is treated before birth, and a noted age is the age by the birth date. */
    static void check(Reading reading, String field, LocalDate born, Procedure procedure) {
        LocalDate day = procedure.at().date();
        if (born.isAfter(day)) {
            reading.refuse(field, born.toString(), Problem.AFTER_PROCEDURE, day);
        } else {
            checkAge(reading, field, born, procedure);
        }
    }

    /** A noted age is the age by the birth date. */
    static void checkAge(Reading reading, String field, LocalDate born, Procedure procedure) {
        @Nullable Integer noted = procedure.description().ageYears();
        if (noted != null
                && noted != Period.between(born, procedure.at().date()).getYears()) {
            Entries.contradiction(
                    reading,
                    field,
                    born,
                    "ageYears " + noted + " (" + procedure.at().date() + ")");
        }
    }
}
