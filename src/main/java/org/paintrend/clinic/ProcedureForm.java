package org.paintrend.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/**
 * A procedure as typed into its form. Fault fields carry the component's name ({@code drugs.0.name} for a line).
 *
 * @param date ISO 8601, required
 * @param time {@code HH:mm}, or empty: only the day is known
 * @param laterOfTwo for a time that occurs twice, which one; absent: not chosen yet
 * @param technique the id of a technique of the clinic's catalogue; required in the form
 * @param drugs lines of drug, dose, concentration and volume; empty lines are passed over
 * @param cancelReason required of a cancelled procedure
 */
public record ProcedureForm(
        ProcedureStatus status,
        String date,
        String time,
        @Nullable Boolean laterOfTwo,
        String technique,
        String site,
        @Nullable Side side,
        String levels,
        List<DrugLine> drugs,
        String operator,
        String note,
        String cancelReason,
        String ageYears,
        String bmi,
        String diagnosis,
        String symptomMonths) {
    public ProcedureForm {
        drugs = List.copyOf(drugs);
    }

    /** The part of it that says when. */
    ProcedureTimeForm when() {
        return new ProcedureTimeForm(date, time, laterOfTwo);
    }

    /** One line of the drugs given. */
    public record DrugLine(String name, String dose, String concentration, String volume) {
        /** A line without concentration and volume. */
        public DrugLine(String name, String dose) {
            this(name, dose, "", "");
        }
    }
}
