package org.paintrend.ui.shell;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Workplace;
import org.paintrend.ui.followups.DueWatch;

/** Builds the screens and panels; the composition root knows them all, the frame knows none. */
public interface Rooms {
    /** Those who are due; the watch is the frame's own. */
    Screen followUps(Workplace workplace, DueWatch watch);

    Screen patients(Workplace workplace);

    Screen record(Workplace workplace, PatientId patient, @Nullable ProcedureId procedure);

    Screen cohort(Workplace workplace);

    Screen settings(Workplace workplace);

    /** Procedures, checks, sheets and leaflet of the clinic. */
    Screen catalogue(Workplace workplace);

    Navigator.Panel newPatient(Workplace workplace);

    Navigator.Panel editPatient(Workplace workplace, PatientId patient);

    /**
     * The panel for new scores.
     *
     * @param timepoint the id of the one it is about, or absent: the one its time falls into
     */
    Navigator.Panel enterScores(
            Workplace workplace, PatientId patient, ProcedureId procedure, @Nullable String timepoint);

    Navigator.Panel editScores(Workplace workplace, PatientId patient, ProcedureId procedure, AssessmentId assessment);
}
