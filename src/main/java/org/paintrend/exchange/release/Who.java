package org.paintrend.exchange.release;

import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.privacy.StudyId;

/** By what a file calls a patient. */
public sealed interface Who {
    /** By name and code. */
    record Named(PatientCode code, Identity identity) implements Who {}

    /** By a random number whose key stays in the database. */
    record Numbered(StudyId id) implements Who {}

    /** The code or the random number: one for each patient. */
    default String key() {
        return switch (this) {
            case Named named -> named.code().value();
            case Numbered numbered -> numbered.id().value();
        };
    }
}
