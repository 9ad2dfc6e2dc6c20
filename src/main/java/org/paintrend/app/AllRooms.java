package org.paintrend.app;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.EmptyState;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Program;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Workplace;
import org.paintrend.ui.settings.SettingsScreen;
import org.paintrend.ui.shell.Rooms;

/** Builds the screens. */
final class AllRooms implements Rooms {
    private final Program program;

    AllRooms(Program program) {
        this.program = program;
    }

    @Override
    public Screen patients(Workplace workplace) {
        return new Waiting(workplace);
    }

    @Override
    public Screen record(Workplace workplace, PatientId patient, @Nullable ProcedureId procedure) {
        return new Waiting(workplace);
    }

    @Override
    public Screen settings(Workplace workplace) {
        return new SettingsScreen(workplace, program);
    }

    @Override
    public Navigator.Panel newPatient(Workplace workplace) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Navigator.Panel editPatient(Workplace workplace, PatientId patient) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Navigator.Panel enterScores(Workplace workplace, PatientId patient, ProcedureId procedure) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Navigator.Panel editScores(
            Workplace workplace, PatientId patient, ProcedureId procedure, AssessmentId assessment) {
        throw new UnsupportedOperationException();
    }

    /** Stands in for the rooms built on other branches until they are joined. */
    private record Waiting(Workplace workplace, StackPane node) implements Screen {
        Waiting(Workplace workplace) {
            this(workplace, new StackPane(new EmptyState(Octicons.PEOPLE_24, "Patients", "")));
        }

        @Override
        public String title() {
            return workplace.words().get("shell.patients");
        }

        @Override
        public Node firstFocus() {
            return node;
        }

        @Override
        public void refresh() {}
    }
}
