package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.procedure.CourseEnd;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Procedure;

/** Reads what ends the course of a procedure. */
final class CourseEndEntry {
    private static final List<CourseEndKind> KINDS =
            List.of(CourseEndKind.REPEAT, CourseEndKind.SURGERY, CourseEndKind.WITHDRAWAL);

    private CourseEndEntry() {}

    /** The end; empty with faults. */
    static Optional<CourseEnd> read(Reading reading, CourseEndForm form, Procedure procedure, Instant now) {
        if (!procedure.isDone()) {
            Entries.contradiction(
                    reading, "endKind", "", "status " + procedure.status().id());
        }
        Optional<CourseEndKind> kind = kind(reading, form);
        Optional<LocalDate> date = date(reading, form, procedure, now);
        return reading.clean() ? Optional.of(new CourseEnd(kind.orElseThrow(), date.orElseThrow())) : Optional.empty();
    }

    private static Optional<CourseEndKind> kind(Reading reading, CourseEndForm form) {
        if (form.kind() == null) {
            return reading.refuse("endKind", "", Problem.REQUIRED);
        }
        return KINDS.contains(form.kind())
                ? Optional.of(form.kind())
                : reading.refuse(
                        "endKind",
                        form.kind().id(),
                        Problem.NOT_ONE_OF,
                        KINDS.stream().map(Coded::id).collect(Collectors.joining(", ")));
    }

    private static Optional<LocalDate> date(Reading reading, CourseEndForm form, Procedure procedure, Instant now) {
        if (form.date().isBlank()) {
            return reading.refuse("endDate", "", Problem.REQUIRED);
        }
        Optional<LocalDate> date = reading.date("endDate", form.date());
        LocalDate began = procedure.at().date();
        LocalDate today = LocalDate.ofInstant(now, procedure.at().zone());
        if (date.isPresent() && date.get().isAfter(today)) {
            return reading.refuse("endDate", form.date(), Problem.IN_FUTURE, today);
        }
        if (date.isPresent() && date.get().isBefore(began)) {
            return reading.refuse("endDate", form.date(), Problem.OUT_OF_RANGE, began, today);
        }
        return date;
    }
}
