package org.paintrend.clinic;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Moment;
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

    /** What makes two rows the same procedure. */
    public record Key(
            PatientCode code,
            Moment at,
            @Nullable String technique,
            @Nullable Side side) {}

    /** What makes it the same procedure as another. */
    public Key key() {
        return new Key(code, at, technique, side);
    }
}
