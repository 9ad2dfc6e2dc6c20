package org.paintrend.ui.followups;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.SearchText;
import org.paintrend.words.ProcedureNames;

/**
 * A visit in the list with the text the search looks through.
 *
 * @param procedure what was done, as it is called
 * @param searched name, code and telephone, folded
 */
record DueLine(DueVisit due, String procedure, String searched) implements DueItem {

    static DueLine of(DueVisit due, ProcedureNames names) {
        Patient patient = due.patient();
        String phone = Objects.requireNonNullElse(patient.identity().phone(), "");
        return new DueLine(
                due,
                names.technique(due.procedure().technique()),
                SearchText.of(Stream.of(
                                patient.identity().familyName(),
                                patient.identity().givenName(),
                                patient.code().value(),
                                phone,
                                // A number is typed with spaces or without.
                                phone.replaceAll("\\D", ""))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))));
    }

    Patient patient() {
        return due.patient();
    }

    /** The id of the timepoint that is due. */
    String timepoint() {
        return due.visit().timepoint().id();
    }

    /** Whether it is the same visit, however it stands by now. */
    boolean isSameVisit(DueLine other) {
        return due.procedure().id().equals(other.due.procedure().id())
                && timepoint().equals(other.timepoint());
    }
}
