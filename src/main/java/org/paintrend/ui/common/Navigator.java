package org.paintrend.ui.common;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;

/** Ways from one screen to another, so that no screen has to know the others. */
public interface Navigator {
    /** Shows those who are due: the desk's home. */
    void showFollowUps();

    /** Shows the list of patients. */
    void showPatients();

    /** Shows a patient's record, with a procedure chosen, or the latest. */
    void showRecord(PatientId patient, @Nullable ProcedureId procedure);

    /** Opens the panel to register a patient. */
    void newPatient();

    /** Opens the panel to change what is known of a patient. */
    void editPatient(PatientId patient);

    /** Opens the entry panel for a procedure. */
    void enterScores(PatientId patient, ProcedureId procedure);

    /**
     * Opens the entry panel for one timepoint of a procedure's plan.
     *
     * @param timepoint its id
     */
    void enterScores(PatientId patient, ProcedureId procedure, String timepoint);

    /** Opens the entry panel to change a saved assessment. */
    void editScores(PatientId patient, ProcedureId procedure, AssessmentId assessment);

    /** Opens the panel by which data leave the clinic. */
    void export();

    /** Shows the settings. */
    void showSettings();

    /** Shows the clinic's catalogue; one comes back to where one was. */
    void showCatalogue();

    /** Shows the import of a table; one comes back to where one was. */
    void showImport();

    /** Slides a panel over the screen from the right; Esc or {@link #closePanel} takes it away. */
    void openPanel(Panel panel);

    /** Closes the panel on top, after asking it. */
    void closePanel();

    /** A panel over the screen. */
    interface Panel {
        /** What it shows; its preferred width is kept where the window allows. */
        Node node();

        /** Called when somebody wants to leave; the panel keeps its draft. Returns whether it may close. */
        boolean mayClose();

        /** Where the keyboard goes when it opens. */
        Node firstFocus();

        /** What can be done in it by keys, such as Ctrl+S; they go before those of the screen beneath. */
        default List<Shortcut> shortcuts() {
            return List.of();
        }

        /** Called when it is gone: stop listening to the clinic. */
        default void closed() {}
    }
}
