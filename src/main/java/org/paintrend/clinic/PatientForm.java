package org.paintrend.clinic;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Sex;

/**
 * A patient as typed into the form; empty text is "not recorded". Field names of faults: {@code code},
 * {@code givenName}, {@code familyName}, {@code birthDate} (ISO 8601), {@code phone}, {@code contact},
 * {@code allergy}, {@code anticoagulant}, {@code bestHour}, {@code diedOn} (ISO 8601).
 *
 * @param mayBeCalled yes, no, or absent: not asked
 */
public record PatientForm(
        String code,
        String givenName,
        String familyName,
        String birthDate,
        @Nullable Sex sex,
        String phone,
        String contact,
        String allergy,
        String anticoagulant,
        @Nullable Boolean diabetes,
        @Nullable Boolean mayBeCalled,
        String bestHour,
        String diedOn) {}
