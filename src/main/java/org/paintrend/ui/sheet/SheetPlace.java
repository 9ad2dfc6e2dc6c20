package org.paintrend.ui.sheet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.words.Clinical;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/**
 * Where a sheet stands, or would stand.
 *
 * @param design what it asks for, of the technique of its procedure
 * @param timepoint absent where the kind of sheet is about none
 */
record SheetPlace(
        SheetDesign design, SheetSubject subject, @Nullable Timepoint timepoint) {
    Episode episode() {
        return subject.episode();
    }

    String about() {
        return subject.about();
    }

    SheetKind kind() {
        return design.kind();
    }

    ProcedureId procedure() {
        return episode().procedure().id();
    }

    @Nullable
    String timepointId() {
        return timepoint == null ? null : timepoint.id();
    }

    /** "Examination, 3 weeks". */
    String name(Words words) {
        String kind = new SheetWords(words).kind(kind());
        return timepoint == null ? kind : words.get("sheet.at", kind, new Clinical(words).timepoint(timepoint));
    }

    /** "Examination at 3 weeks": as part of a sentence. */
    String said(Words words) {
        return new SheetWords(words).said(kind(), timepoint);
    }

    /** Begins the names of its controls and drafts: {@code sheet-case}, {@code sheet-examination-3w}. */
    String id() {
        return "sheet-" + kind().id()
                + Optional.ofNullable(timepointId()).map(id -> "-" + id).orElse("");
    }

    /** Whether a sheet can be filled here now. */
    boolean mayFill() {
        return switch (episode().procedure().status()) {
            case CANCELLED -> false;
            case PLANNED -> !kind().needsDone() && isDue();
            case DONE -> isDue();
        };
    }

    /** Whether the time it is about has come. */
    boolean isDue() {
        return timepoint == null || isDue(episode(), timepoint);
    }

    /** At the baseline always, later once it was done and the time has come; a part of a course is asked with that. */
    static boolean isDue(Episode episode, Timepoint timepoint) {
        ProcedureStatus status = episode.procedure().status();
        return switch (status) {
            case CANCELLED -> false;
            case PLANNED -> timepoint.isBaseline();
            case DONE ->
                timepoint.isBaseline()
                        || episode.followUp()
                                .visit(timepoint.id())
                                .map(Visit::status)
                                .filter(one -> one != VisitStatus.NOT_DUE
                                        && one != VisitStatus.ENDED
                                        && one != VisitStatus.ELSEWHERE)
                                .isPresent();
        };
    }

    /** Whether a sheet stands here. */
    boolean holds(Sheet sheet) {
        return sheet.kind() == kind()
                && sheet.procedure().equals(procedure())
                && (timepoint == null || timepoint.id().equals(sheet.timepoint()));
    }
}
