package org.paintrend.clinic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Reading;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;

/** Whether birth and death of a patient fit each other and the patient's procedures. */
final class Lifetime {
    private Lifetime() {}

    /** Both; faults name the fields of the form of a patient. */
    static void check(Reading reading, Patient patient, List<Procedure> procedures) {
        @Nullable LocalDate born = patient.identity().birthDate();
        if (born != null) {
            born(reading, born, procedures);
        }
        if (patient.diedOn() != null) {
            died(reading, patient.diedOn(), born, procedures, Stream.empty());
        }
    }

    /** A birth that is after the first procedure is after many: it is said once. */
    static void born(Reading reading, LocalDate born, List<Procedure> procedures) {
        List<Procedure> inOrder = procedures.stream()
                .sorted(Comparator.comparing(procedure -> procedure.at().instant()))
                .toList();
        inOrder.stream().findFirst().ifPresent(first -> Ages.check(reading, "birthDate", born, first));
        inOrder.stream().skip(1).forEach(later -> Ages.checkAge(reading, "birthDate", born, later));
    }

    /**
     * Nobody dies before birth, before a procedure that was done, or before they were seen.
     *
     * @param seen the days on which scores were taken
     */
    static void died(
            Reading reading,
            LocalDate died,
            @Nullable LocalDate born,
            List<Procedure> procedures,
            Stream<LocalDate> seen) {
        Stream<LocalDate> lived = Stream.concat(
                Stream.ofNullable(born),
                procedures.stream()
                        .filter(Procedure::isDone)
                        .map(procedure -> procedure.at().date()));
        lived.max(Comparator.naturalOrder())
                .filter(died::isBefore)
                .ifPresentOrElse(
                        later -> Entries.contradiction(
                                reading, "diedOn", died, (later.equals(born) ? "birthDate " : "procedure ") + later),
                        () -> seen.filter(died::isBefore)
                                .max(Comparator.naturalOrder())
                                .ifPresent(day -> Entries.contradiction(reading, "diedOn", died, "recorded " + day)));
    }
}
