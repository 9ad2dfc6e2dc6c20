package org.paintrend.clinic;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.NumbnessId;
import org.paintrend.domain.numbness.RiskMarkers;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.store.Tables;

/** Reads an assessment of numbness of one patient. */
final class NumbnessEntry {
    private final Reading reading = new Reading();
    private final Tables tables;
    private final PatientId patient;

    NumbnessEntry(Tables tables, PatientId patient) {
        this.tables = tables;
        this.patient = patient;
    }

    Reading reading() {
        return reading;
    }

    /**
     * The assessment of a form; empty with faults.
     *
     * @param present what is changed, or absent: a new one, of now
     */
    Optional<Numbness> read(NumbnessForm form, Instant now, String atTheDesk, @Nullable Numbness present) {
        if (form.answers().isEmpty()) {
            reading.refuse("answers", "", Problem.NOTHING_ENTERED);
        }
        checkProcedure(form.procedure());
        @Nullable
        String drug = Entries.line(reading, "drug", form.drug(), Limits.LINE).orElse(null);
        @Nullable
        String givenBy =
                Entries.line(reading, "givenBy", form.givenBy(), Limits.LINE).orElse(null);
        @Nullable String note = reading.text("note", form.note(), Limits.NOTE).orElse(null);
        if (!reading.clean()) {
            return Optional.empty();
        }
        return Optional.of(new Numbness(
                present == null ? new NumbnessId(0) : present.id(),
                patient,
                form.procedure(),
                form.answers(),
                new RiskMarkers(form.thin(), form.site(), drug, givenBy),
                note,
                present == null ? now : present.at(),
                present == null ? atTheDesk : present.recordedBy(),
                present == null ? 0 : present.version()));
    }

    /** Only what was done to this patient can have left numbness. */
    private void checkProcedure(@Nullable ProcedureId id) {
        if (id != null
                && tables.procedures()
                        .find(id)
                        .filter(Procedure::isDone)
                        .filter(procedure -> procedure.patient().equals(patient))
                        .isEmpty()) {
            reading.refuse("procedure", "", Problem.GONE);
        }
    }
}
