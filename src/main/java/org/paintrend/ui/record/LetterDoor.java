package org.paintrend.ui.record;

import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.report.LetterCase;
import org.paintrend.report.Letterhead;
import org.paintrend.ui.common.FileSaving;
import org.paintrend.ui.common.PaperPanel;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** Opens the panel of the outcome letter, once what stands on it was read from the disk. */
final class LetterDoor {
    private final Workplace workplace;

    LetterDoor(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Whether there is anything a letter could be about. */
    static boolean canOpen(RecordModel.Shown shown) {
        return shown.record().episodes().stream().anyMatch(Episode::hasOwnCourse);
    }

    /** @param chosen the procedure looked at; of one without a course of its own, the letter begins with the latest that has one */
    void open(RecordModel.Shown shown, @Nullable Episode chosen) {
        if (canOpen(shown)) {
            workplace
                    .tasks()
                    .run(() -> basis(shown), basis -> workplace.navigator().openPanel(panel(shown, basis, chosen)));
        }
    }

    private LetterModel.Basis basis(RecordModel.Shown shown) {
        Clinic clinic = workplace.clinic();
        ClinicDetails details = clinic.details();
        return new LetterModel.Basis(
                LetterCase.read(clinic, shown.record()),
                Letterhead.read(clinic),
                details.zone(),
                workplace.clock().instant(),
                clinic.actor());
    }

    private PaperPanel panel(RecordModel.Shown shown, LetterModel.Basis basis, @Nullable Episode chosen) {
        Words words = workplace.words();
        Patient patient = shown.record().patient();
        Episode course = basis.about().courseOf(chosen);
        var model = new LetterModel(basis, course, words.locale());
        var form = new LetterForm(words, model, new ProcedureNames(words, shown.techniques()));
        var panel = new PaperPanel(
                workplace,
                new PaperPanel.About(
                        "record-letter",
                        words.get("record.letter"),
                        patient.displayName() + " \u00b7 " + patient.code().value(),
                        words.get("record.letter.print"),
                        FileSaving.name(patient.code(), words.get("record.letter.file"), "pdf")),
                form,
                form.first(),
                () -> model.choice()::letter);
        model.onChange(panel::redraw);
        return panel;
    }
}
