package org.paintrend.words;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.outcome.Flag;
import org.paintrend.domain.outcome.Placement;
import org.paintrend.domain.outcome.Response;
import org.paintrend.domain.outcome.VisitStatus;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** The clinic's terms in the user's language: one word for each value of the domain. */
public final class Clinical {
    private final Words words;

    public Clinical(Words words) {
        this.words = words;
    }

    /** The name of a timepoint; one the clinic added is named by its target. */
    public String timepoint(Timepoint timepoint) {
        String key = "timepoint." + timepoint.id();
        if (words.has(key)) {
            return words.get(key);
        }
        if (timepoint.unit() == Timepoint.Unit.MINUTES) {
            return words.get("timepoint.minutes", timepoint.target());
        }
        return timepoint.target() % 7 == 0
                ? words.get("timepoint.weeks", timepoint.target() / 7)
                : words.get("timepoint.days", timepoint.target());
    }

    public String instrument(Instrument instrument) {
        return words.get("clinical." + instrument.id());
    }

    public String response(Response response) {
        return words.get("response." + code(response));
    }

    public String flag(Flag flag) {
        return words.get("flag." + code(flag));
    }

    public String status(VisitStatus status) {
        return words.get("status." + code(status));
    }

    public String placement(Placement placement) {
        return words.get("placement." + code(placement));
    }

    public String absence(AbsenceReason reason) {
        return words.get("absence." + reason.id());
    }

    public String mode(Mode mode) {
        return words.get("mode." + mode.id());
    }

    public String recall(RecallPeriod recall) {
        return words.get("recall." + recall.id());
    }

    public String item(LanssItem item) {
        return words.get(item.key());
    }

    public String way(ContactWay way) {
        return words.get("contact-way." + way.id());
    }

    public String courseEnd(CourseEndKind kind) {
        return words.get("course-end." + kind.id());
    }

    /** What a course says as a whole, in a word or two: "sustained". */
    public String courseKind(CourseKind kind) {
        return words.get("course-kind." + code(kind));
    }

    public String attemptResult(AttemptResult result) {
        return words.get("attempt-result." + result.id());
    }

    public String side(Side side) {
        return words.get("side." + side.id());
    }

    public String procedureStatus(ProcedureStatus status) {
        return words.get("procedure-status." + status.id());
    }

    /** The sex in full, or an empty text where it was not recorded. */
    public String sex(@Nullable Sex sex) {
        return sex == null ? "" : words.get("sex." + sex.id());
    }

    /** The sex as one letter for lists, or an empty text where it was not recorded. */
    public String sexShort(@Nullable Sex sex) {
        return sex == null ? "" : words.get("sex." + sex.id() + ".short");
    }

    /** 24.6, or 24,6 where the language writes a comma. */
    public String bmi(Bmi bmi) {
        return DecimalText.written(words, bmi.toString());
    }

    /** Date in its own zone, and the time where it is known. */
    public String moment(Moment at) {
        return at.toTheMinute() ? words.dateTime(at.instant(), at.zone()) : words.date(at.date());
    }

    /** Levels, side and day of a procedure: "S1–S3 · left · 8 Oct 2026". */
    public String detail(Procedure procedure) {
        return Stream.of(place(procedure), words.date(procedure.at().date()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** "S1–S3 · left"; of both what was recorded, or an empty text. */
    public String place(Procedure procedure) {
        @Nullable Side side = procedure.target().side();
        return Stream.of(procedure.levels(), side == null ? null : side(side))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** The sentence of a fault, naming the value and what is allowed. */
    public String fault(Fault fault) {
        Object[] arguments = new Object[fault.allowed().size() + 1];
        arguments[0] = fault.value();
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = fault.allowed().get(i - 1);
        }
        return words.get(fault.problem().key(), arguments);
    }

    /**
     * The sentence of a fault beside a field: like {@link #fault}, but everything in it has the words of the window, and
     * not the names, codes and days of forms and files.
     */
    public String fieldFault(Fault fault) {
        return new FaultWords(words).sentence(fault);
    }

    /** The value as it stands in the keys of texts. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
