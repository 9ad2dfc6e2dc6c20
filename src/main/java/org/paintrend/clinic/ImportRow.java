package org.paintrend.clinic;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.Side;

/**
 * One procedure that was done, as a file tells it; what the file does not tell is absent.
 *
 * @param number of its row, as a spreadsheet numbers it
 * @param scores by the id of their timepoint; only those that hold a score
 */
public record ImportRow(
        int number,
        PatientCode code,
        Identity identity,
        @Nullable Sex sex,
        Moment at,
        @Nullable String technique,
        @Nullable Side side,
        CaseDescription description,
        Map<String, Scores> scores) {
    public ImportRow {
        scores = Map.copyOf(scores);
    }

    /**
     * The scores of one timepoint; at least one is there.
     *
     * @param nrs 0 to 10
     * @param lanss the total, 0 to 24
     */
    public record Scores(@Nullable Integer nrs, @Nullable Integer lanss) {
        /** None. */
        static final Scores NONE = new Scores(null, null);
    }

    /**
     * What makes two rows the same procedure.
     *
     * @param at the local time in the procedure's own zone, as a file has it
     */
    record Key(
            PatientCode code,
            LocalDateTime at,
            Precision precision,
            @Nullable String technique,
            @Nullable Side side) {}

    /** What makes it the same procedure as another. */
    Key key() {
        return new Key(code, at.local(), at.precision(), technique, side);
    }

    /** What makes a row the same as a recorded procedure. */
    static Key key(PatientCode code, Procedure procedure) {
        return new Key(
                code,
                procedure.at().local(),
                procedure.at().precision(),
                procedure.technique(),
                procedure.target().side());
    }
}
