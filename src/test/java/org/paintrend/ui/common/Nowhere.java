package org.paintrend.ui.common;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;

/** Leads nowhere. */
public class Nowhere implements Navigator {
    @Override
    public void showFollowUps() {}

    @Override
    public void showPatients() {}

    @Override
    public void showRecord(PatientId patient, @Nullable ProcedureId procedure) {}

    @Override
    public void newPatient() {}

    @Override
    public void editPatient(PatientId patient) {}

    @Override
    public void enterScores(PatientId patient, ProcedureId procedure) {}

    @Override
    public void enterScores(PatientId patient, ProcedureId procedure, String timepoint) {}

    @Override
    public void editScores(PatientId patient, ProcedureId procedure, AssessmentId assessment) {}

    @Override
    public void showCatalogue() {}

    @Override
    public void export() {}

    @Override
    public void showImport() {}

    @Override
    public void showSettings() {}

    @Override
    public void openPanel(Panel panel) {}

    @Override
    public void closePanel() {}
}
