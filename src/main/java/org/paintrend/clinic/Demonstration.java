package org.paintrend.clinic;

import java.util.List;
import org.paintrend.clinic.demo.Cast;
import org.paintrend.clinic.demo.Frame;
import org.paintrend.clinic.demo.Invented;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.store.Ledger;

/** Fills a demonstration database: the three published cases and an invented cohort. */
public final class Demonstration {
    /** How many invented patients there are unless somebody says otherwise. */
    public static final int PATIENTS = 60;

    /** From which they are made unless somebody says otherwise. */
    public static final long SEED = 1;

    private static final String REASON = "demonstration";

    private final Clinic clinic;

    /**
     * @param clinic made by {@link ClinicFiles#createDemonstration}
     * @throws IllegalArgumentException when it is a real one
     */
    public Demonstration(Clinic clinic) {
        if (!clinic.isDemonstration()) {
            throw new IllegalArgumentException("invented people do not belong into " + clinic.file());
        }
        this.clinic = clinic;
    }

    /** Writes everybody in one unit of work; the same seed makes the same people on the same day. */
    public void fill(int patients, long seed) {
        fill(patients, seed, Progress.unheard());
    }

    /** As {@link #fill(int, long)}; the progress hears of every patient. */
    public void fill(int patients, long seed, Progress progress) {
        Desk desk = clinic.desk();
        desk.write(ledger -> {
            Episodes episodes = new Episodes(ledger.tables(), desk.now());
            Frame frame = new Frame(
                    desk.now(),
                    ledger.tables().clinic().find().orElseThrow().zone(),
                    episodes.presentPlan().version(),
                    episodes.presentRule().version(),
                    desk.who());
            List<Invented> cast = Cast.of(frame, patients, seed);
            progress.each(cast, one -> write(ledger, one));
            return cast;
        });
    }

    private static void write(Ledger ledger, Invented one) {
        PatientId patient = ledger.add(one.patient(), REASON);
        for (Invented.Treated treated : one.procedures()) {
            ProcedureId procedure = ledger.add(treated.procedure().withPatient(patient), REASON);
            treated.sheets().forEach(sheet -> ledger.add(sheet.withProcedure(procedure)));
            treated.attempts().forEach(attempt -> ledger.add(attempt.withProcedure(procedure)));
            treated.assessments().forEach(assessment -> ledger.add(assessment.withProcedure(procedure), REASON));
        }
    }
}
