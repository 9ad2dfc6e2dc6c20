package org.paintrend.app;

import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.catalogue.CatalogueScreen;
import org.paintrend.ui.cohort.CohortMemory;
import org.paintrend.ui.cohort.CohortScreen;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Program;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Workplace;
import org.paintrend.ui.entry.ScoreEntry;
import org.paintrend.ui.followups.DueWatch;
import org.paintrend.ui.followups.FollowUpsScreen;
import org.paintrend.ui.patients.PatientFormPanel;
import org.paintrend.ui.patients.PatientsScreen;
import org.paintrend.ui.record.RecordScreen;
import org.paintrend.ui.settings.SettingsScreen;
import org.paintrend.ui.shell.Rooms;

/** Builds the screens. */
final class AllRooms implements Rooms {
    private final Program program;
    private final CohortMemory cohorts;

    AllRooms(Program program, CohortMemory cohorts) {
        this.program = program;
        this.cohorts = cohorts;
    }

    @Override
    public Screen followUps(Workplace workplace, DueWatch watch) {
        return new FollowUpsScreen(workplace, watch);
    }

    @Override
    public Screen patients(Workplace workplace) {
        return new PatientsScreen(workplace);
    }

    @Override
    public Screen record(Workplace workplace, PatientId patient, @Nullable ProcedureId procedure) {
        return new RecordScreen(workplace, patient, procedure);
    }

    @Override
    public Screen cohort(Workplace workplace) {
        return new CohortScreen(workplace, cohorts, program.version());
    }

    @Override
    public Screen settings(Workplace workplace) {
        return new SettingsScreen(workplace, program);
    }

    @Override
    public Screen catalogue(Workplace workplace) {
        return new CatalogueScreen(workplace);
    }

    @Override
    public Navigator.Panel newPatient(Workplace workplace) {
        return new PatientFormPanel(workplace, null);
    }

    @Override
    public Navigator.Panel editPatient(Workplace workplace, PatientId patient) {
        return new PatientFormPanel(workplace, patient);
    }

    @Override
    public Navigator.Panel enterScores(
            Workplace workplace, PatientId patient, ProcedureId procedure, @Nullable String timepoint) {
        return ScoreEntry.enter(workplace, patient, procedure, timepoint);
    }

    @Override
    public Navigator.Panel editScores(
            Workplace workplace, PatientId patient, ProcedureId procedure, AssessmentId assessment) {
        return ScoreEntry.edit(workplace, patient, procedure, assessment);
    }
}
