package org.paintrend.domain.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A person treated by the clinic.
 *
 * @param sex absent where nobody recorded it ({@link Sex#UNKNOWN} is an answer)
 * @param diedOn the day of death; it ends every course
 * @param calls whether and when the patient may be called
 * @param version counts the changes of this row, so that nobody overwrites what another changed meanwhile
 */
public record Patient(
        PatientId id,
        PatientCode code,
        Identity identity,
        @Nullable Sex sex,
        Alerts alerts,
        @Nullable LocalDate diedOn,
        Calls calls,
        long version) {

    /** Somebody who was not asked yet about being called. */
    public Patient(
            PatientId id,
            PatientCode code,
            Identity identity,
            @Nullable Sex sex,
            Alerts alerts,
            @Nullable LocalDate diedOn,
            long version) {
        this(id, code, identity, sex, alerts, diedOn, Calls.NONE, version);
    }

    /** Whole years of age on a day; empty without a birth date. */
    public OptionalInt ageOn(LocalDate day) {
        LocalDate born = identity.birthDate();
        return born == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(born, day).getYears());
    }

    /** Whole years of age today, or at death; empty without a birth date. */
    public OptionalInt presentAge(LocalDate today) {
        return ageOn(diedOn == null ? today : diedOn);
    }

    /** The name for lists, or the code where no name is known. */
    public String displayName() {
        String name = identity.listName();
        return name.isEmpty() ? code.value() : name;
    }
}
