package org.paintrend.exchange.release;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/**
 * A procedure as a file tells of it.
 *
 * @param technique the id of one of the vocabulary's, or absent
 * @param ageYears of a named patient as it was noted beside the birth date; of a numbered one the age at the procedure, 90
 *     and over as 90
 * @param symptomMonths how long the pain had lasted
 * @param prose what was written of it in words; {@link Prose#NONE} of a numbered patient
 * @param assessments by timepoint, of one timepoint the one that counts first; then what is unscheduled
 * @param sheets in the order they were recorded
 */
public record Treatment(
        When when,
        ProcedureStatus status,
        @Nullable String technique,
        @Nullable Side side,
        @Nullable Integer ageYears,
        @Nullable Bmi bmi,
        @Nullable Integer symptomMonths,
        Prose prose,
        List<Asked> assessments,
        List<Filled> sheets) {
    public Treatment {
        assessments = List.copyOf(assessments);
        sheets = List.copyOf(sheets);
    }

    /** The assessment that counts for a timepoint. */
    public Optional<Asked> counted(String timepoint) {
        for (Asked one : assessments) {
            if (one.counts() && timepoint.equals(one.timepoint())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
