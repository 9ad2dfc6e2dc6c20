package org.paintrend.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.store.Tables;

/** What speaks against another day of a procedure: what was recorded cannot come before it, or be still to come. */
final class DayCorrection {
    private final Reading reading;
    private final Tables tables;
    private final Instant now;

    DayCorrection(Reading reading, Tables tables, Instant now) {
        this.reading = reading;
        this.tables = tables;
        this.now = now;
    }

    /** Refuses the day (field {@code date}). */
    void check(Procedure present, Procedure changed) {
        LocalDate day = changed.at().date();
        if (!changed.isDone() || changed.at().equals(present.at())) {
            return;
        }
        FollowUpPlan plan = new Episodes(tables, now).find(tables, changed.id()).plan();
        tables.assessments().of(changed.id()).stream()
                .filter(one -> one.takenAt() == null && one.absence() == null)
                .flatMap(one -> Optional.ofNullable(one.timepoint()).flatMap(plan::timepoint).stream())
                .filter(point -> point.opensLater(changed.at(), now).isPresent())
                .findFirst()
                .ifPresent(point -> Entries.contradiction(reading, "date", day, "timepoint " + point.id()));
        tables.sheets().of(changed.id()).stream()
                .filter(sheet -> sheet.kind() == SheetKind.ADVERSE_EVENT)
                .map(sheet -> sheet.values().get(AdverseEventEntry.ONSET))
                .filter(Objects::nonNull)
                .map(LocalDate::parse)
                .filter(onset -> onset.isBefore(day))
                .findFirst()
                .ifPresent(onset -> Entries.contradiction(reading, "date", day, "event " + onset));
    }
}
