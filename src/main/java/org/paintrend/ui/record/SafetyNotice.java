package org.paintrend.ui.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.safety.SafetyOutcome;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetKind;

/** That the safety check of a procedure is missing, or has a stop that was not passed. */
enum SafetyNotice {
    /** Nobody recorded a check. */
    MISSING,
    /** A stop was found and no clinician passed it. */
    STOPPED;

    /** What there is to say of a procedure's check; empty where it is there and nothing stops. */
    static Optional<SafetyNotice> of(RecordModel.Shown shown, Episode episode) {
        Optional<Sheet> sheet = shown.sheets().stream()
                .filter(one -> one.kind() == SheetKind.SAFETY
                        && one.procedure().equals(episode.procedure().id()))
                .findFirst();
        if (sheet.isEmpty()) {
            return Optional.of(MISSING);
        }
        SafetyOutcome outcome = shown.safety(episode).outcome(sheet.get().values());
        return outcome.result() == SafetyOutcome.Result.STOPPED ? Optional.of(STOPPED) : Optional.empty();
    }

    /** The same while it still matters: of a planned procedure, or of one of today. */
    static Optional<SafetyNotice> pressing(RecordModel.Shown shown, Episode episode, Instant now) {
        Procedure procedure = episode.procedure();
        ZoneId zone = procedure.at().zone();
        boolean isToday = procedure.at().date().equals(LocalDate.ofInstant(now, zone));
        return procedure.status() == ProcedureStatus.PLANNED || (procedure.isDone() && isToday)
                ? of(shown, episode)
                : Optional.empty();
    }

    /** The key of the line on a chip. */
    String chip() {
        return this == STOPPED ? "safety.chip.stopped" : "safety.missing";
    }

    /** The key of the sentence in the form of the procedure. */
    String sentence() {
        return this == STOPPED ? "safety.procedure.stopped" : "safety.procedure.missing";
    }
}
