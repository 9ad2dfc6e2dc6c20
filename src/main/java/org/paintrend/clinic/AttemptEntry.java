package org.paintrend.clinic;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.followup.Attempt;
import org.paintrend.domain.followup.AttemptId;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.Procedure;

/** Reads an attempt to reach a patient against the episode it was for. */
final class AttemptEntry {
    private final Reading reading = new Reading();
    private final Episode episode;
    private final Instant now;

    AttemptEntry(Episode episode, Instant now) {
        this.episode = episode;
        this.now = now;
    }

    Reading reading() {
        return reading;
    }

    /**
     * The attempt of a form; empty with faults.
     *
     * @param atTheDesk stands for who tried where the form names nobody
     * @param present what is changed, or absent: a new one
     */
    Optional<Attempt> read(String timepoint, AttemptForm form, String atTheDesk, @Nullable Attempt present) {
        checkTimepoint(timepoint);
        if (present == null) {
            SharedCourses.refuse(reading, "timepoint", episode);
        }
        Optional<Instant> at = at(form);
        Optional<ContactWay> way = chosen("way", form.way());
        Optional<AttemptResult> result = chosen("result", form.result());
        String by = Entries.line(reading, "by", form.by(), Limits.LINE).orElse(atTheDesk);
        @Nullable String note = reading.text("note", form.note(), Limits.NOTE).orElse(null);
        if (!reading.clean()) {
            return Optional.empty();
        }
        return Optional.of(new Attempt(
                present == null ? new AttemptId(0) : present.id(),
                episode.procedure().id(),
                timepoint,
                at.orElseThrow(),
                by,
                way.orElseThrow(),
                result.orElseThrow(),
                note,
                present == null ? 0 : present.version()));
    }

    /** Only what follows a procedure that was done is asked for. */
    private void checkTimepoint(String id) {
        Optional<Timepoint> point = episode.plan().timepoint(id).filter(one -> !one.isBaseline());
        if (point.isEmpty() || !episode.procedure().isDone()) {
            reading.refuse("timepoint", id, Problem.NOT_OF_PLAN);
        }
    }

    private Optional<Instant> at(AttemptForm form) {
        if (form.date().isBlank() && form.time().isBlank()) {
            return reading.refuse("date", "", Problem.REQUIRED);
        }
        Procedure procedure = episode.procedure();
        Optional<Instant> at = PastTime.read(
                reading,
                form.date(),
                form.time(),
                form.laterOfTwo(),
                procedure.at().zone(),
                now);
        if (at.isPresent() && at.get().isBefore(procedure.at().instant())) {
            Entries.contradiction(
                    reading, "date", form.date(), "procedure " + procedure.at().date());
        }
        return at;
    }

    private <T> Optional<T> chosen(String field, @Nullable T choice) {
        return choice == null ? reading.refuse(field, "", Problem.REQUIRED) : Optional.of(choice);
    }
}
