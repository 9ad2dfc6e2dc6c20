package org.paintrend.ui.patients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.FollowUp;
import org.paintrend.domain.outcome.Reduction;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.words.Clinical;
import org.paintrend.words.DueWords;
import org.paintrend.words.Words;

/** The words in the cells of the list; an absent value is an empty text, never a zero. */
final class PatientTexts {
    private final Words words;
    private final Clinical clinical;
    private final Clock clock;
    private final PatientsModel model;

    PatientTexts(Words words, Clock clock, PatientsModel model) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.clock = clock;
        this.model = model;
    }

    /** A cell of two lines. */
    record Two(String first, String second) {
        static final Two NOTHING = new Two("", "");

        String spoken() {
            return second.isEmpty() ? first : first + ", " + second;
        }
    }

    Two patient(PatientLine line) {
        String code = line.patient().code().value();
        String name = line.patient().displayName();
        return new Two(name, name.equals(code) ? "" : code);
    }

    String age(PatientLine line) {
        String sex = clinical.sexShort(line.patient().sex());
        return Stream.of(Objects.toString(line.summary().age(), ""), sex)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    Two procedure(PatientLine line) {
        @Nullable Episode latest = line.latest();
        if (latest == null) {
            return new Two(words.get("patients.no-procedure"), "");
        }
        Procedure procedure = latest.procedure();
        @Nullable Side side = procedure.target().side();
        String where = Stream.of(procedure.levels(), side == null ? null : clinical.side(side))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String when = words.date(procedure.at().date());
        String status = procedure.status() == ProcedureStatus.DONE ? "" : clinical.procedureStatus(procedure.status());
        return new Two(
                model.techniqueName(procedure.technique()),
                Stream.of(where, status, when).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
    }

    /** "7 → 3" and "−57 %". */
    Two change(PatientLine line) {
        @Nullable Episode latest = line.latest();
        if (latest == null) {
            return Two.NOTHING;
        }
        FollowUp followUp = latest.followUp();
        @Nullable Integer before = followUp.baseline().score(Instrument.NRS);
        @Nullable
        Integer after = followUp.afterwards().reversed().stream()
                .map(visit -> visit.score(Instrument.NRS))
                .filter(score -> score != null)
                .findFirst()
                .orElse(null);
        if (after == null) {
            return new Two(before == null ? "" : String.valueOf(before), "");
        }
        String first = (before == null ? "–" : before) + " → " + after;
        return before == null || before == 0
                ? new Two(first, "")
                : new Two(
                        first,
                        words.changePercent(new Reduction(before, after)
                                .changePercent(latest.rule().threshold())));
    }

    /** The day of the next visit and its timepoint. */
    Two due(PatientLine line) {
        @Nullable Episode latest = line.latest();
        Two none = new Two(words.get("patients.due.none"), "");
        return latest == null
                ? none
                : latest.followUp()
                        .nextDue()
                        .map(visit -> due(line, latest, visit))
                        .orElse(none);
    }

    private Two due(PatientLine line, Episode episode, Visit visit) {
        String timepoint = clinical.timepoint(visit.timepoint());
        LocalDate day = episode.procedure()
                .at()
                .date()
                .plusDays(
                        visit.timepoint().unit() == Timepoint.Unit.DAYS
                                ? visit.timepoint().target()
                                : 0);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), episode.procedure().at().zone());
        String when = day.equals(today) ? words.get("patients.due.today") : new DueWords(words).day(day, today);
        if (visit.status() != VisitStatus.OVERDUE) {
            return new Two(when, timepoint);
        }
        return new Two(
                when, words.get(line.isOverdue() ? "patients.due.overdue" : "patients.due.not-asked", timepoint));
    }
}
