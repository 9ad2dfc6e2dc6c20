package org.paintrend.ui.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.words.Clinical;
import org.paintrend.words.PlacedText;
import org.paintrend.words.Words;

/**
 * One row of the grid of assessments.
 *
 * @param timepoint its name; empty under the first row of the same timepoint
 * @param state how it stands: "in window", "not counted", "declined", "due 13 Oct 2026"
 * @param assessment absent where nothing was recorded yet
 * @param enterFor the id of the timepoint scores can be entered for here now, or absent: for none
 */
record AssessmentRow(
        String timepoint,
        String when,
        String state,
        String how,
        Score nrs,
        Score lanss,
        String pgic,
        String mrc,
        String note,
        String by,
        @Nullable Assessment assessment,
        @Nullable String enterFor) {

    /** A score and what has to be said about it. */
    record Score(String value, String remark) {
        static final Score NONE = new Score("", "");
    }

    /** The rows of an episode: timepoint by timepoint, what counts first, then what belongs to none. */
    static List<AssessmentRow> of(Episode episode, Words words) {
        return new Builder(episode, words).rows();
    }

    private static final class Builder {
        private final Episode episode;
        private final Words words;
        private final Clinical clinical;
        private final PlacedText placed;
        private final Moment procedure;
        private final List<AssessmentRow> rows = new ArrayList<>();

        Builder(Episode episode, Words words) {
            this.episode = episode;
            this.words = words;
            this.clinical = new Clinical(words);
            this.placed = new PlacedText(words);
            this.procedure = episode.procedure().at();
        }

        List<AssessmentRow> rows() {
            for (Visit visit : episode.followUp().visits()) {
                visit(visit);
            }
            String name = words.get("record.unscheduled");
            for (Assessment one : episode.followUp().unscheduled()) {
                rows.add(row(name, one, words.get("record.not-counted"), lanss(one)));
                name = "";
            }
            return rows;
        }

        private void visit(Visit visit) {
            String name = clinical.timepoint(visit.timepoint());
            if (visit.counted() != null) {
                rows.add(row(name, visit.counted(), counted(visit), lanss(visit.counted(), visit.timepoint())));
                name = "";
            }
            for (Assessment other : visit.others()) {
                rows.add(row(name, other, words.get("record.not-counted"), lanss(other, visit.timepoint())));
                name = "";
            }
            if (!name.isEmpty() && visit.status() != VisitStatus.ELSEWHERE) {
                rows.add(empty(name, visit));
            }
        }

        private String counted(Visit visit) {
            if (visit.absence() != null) {
                return clinical.absence(visit.absence());
            }
            return visit.placement() == null ? "" : clinical.placement(visit.placement());
        }

        private AssessmentRow empty(String name, Visit visit) {
            ProcedureStatus status = episode.procedure().status();
            boolean open = status == ProcedureStatus.DONE
                    || (status == ProcedureStatus.PLANNED && visit.timepoint().isBaseline());
            String state = placed.of(visit, procedure, procedure.zone());
            return new AssessmentRow(
                    name,
                    "",
                    state,
                    "",
                    Score.NONE,
                    Score.NONE,
                    "",
                    "",
                    "",
                    "",
                    null,
                    open && dueYet(visit) ? visit.timepoint().id() : null);
        }

        /** Nobody can have answered before the procedure's window opened. */
        private boolean dueYet(Visit visit) {
            Timepoint timepoint = visit.timepoint();
            return timepoint.isBaseline()
                    || visit.window() == null
                    || !episode.followUp().asOf().isBefore(procedure.instant());
        }

        private AssessmentRow row(String name, Assessment one, String state, Score lanss) {
            return new AssessmentRow(
                    name,
                    when(one.takenAt(), procedure.zone()),
                    state,
                    one.mode() == null ? "" : clinical.mode(one.mode()),
                    nrs(one),
                    lanss,
                    one.pgic() == null ? "" : String.valueOf(one.pgic().value()),
                    one.mrc() == null ? "" : String.valueOf(one.mrc().grade()),
                    one.note() == null ? "" : one.note(),
                    one.recordedBy(),
                    one,
                    null);
        }

        private String when(@Nullable Instant at, ZoneId zone) {
            return at == null ? words.get("placement.time-not-recorded") : words.dateTime(at, zone);
        }

        private Score nrs(Assessment one) {
            if (one.nrs() == null) {
                return Score.NONE;
            }
            RecallPeriod recall = one.nrs().recall();
            return new Score(
                    String.valueOf(one.nrs().value()), recall == RecallPeriod.NOW ? "" : clinical.recall(recall));
        }

        /** The score, or that the plan does not ask for one at this timepoint. */
        private Score lanss(Assessment one, Timepoint timepoint) {
            boolean isNotAsked = one.lanss() == null && one.absence() == null && !timepoint.asks(Instrument.LANSS);
            return isNotAsked ? new Score("", clinical.absence(AbsenceReason.NOT_ASKED)) : lanss(one);
        }

        private Score lanss(Assessment one) {
            return switch (one.lanss()) {
                case null -> Score.NONE;
                case Lanss.Total total ->
                    new Score(String.valueOf(total.value()), words.get("record.lanss.total-only"));
                case Lanss.Items items ->
                    items.total().isPresent()
                            ? new Score(String.valueOf(items.total().getAsInt()), "")
                            : new Score(
                                    "\u2013",
                                    words.get(
                                            "record.lanss.items-known",
                                            items.answers().size()));
            };
        }
    }
}
