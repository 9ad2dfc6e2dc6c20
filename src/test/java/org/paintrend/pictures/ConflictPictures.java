package org.paintrend.pictures;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import org.paintrend.clinic.Clinic;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** A patient and a procedure that somebody else changed, moved or voided under an open form. */
final class ConflictPictures {
    private ConflictPictures() {}

    static List<Picture> all() {
        return List.of(
                patient("conflict", RecordCast::change),
                patient("voided", RecordCast::voidPatient),
                procedure("conflict", RecordCast::change),
                procedure("voided", RecordCast::voidProcedure),
                procedure("moved", (cast, procedure) -> cast.move(procedure, cast.patient("D-0030", "Can", "Demo"))));
    }

    private static Picture patient(String name, BiConsumer<RecordCast, Patient> meanwhile) {
        return new Picture("patient-" + name, studio -> {
            Clinic clinic = RecordPictures.clinic();
            var cast = new RecordCast(clinic);
            PatientId id = cast.alerted(
                    "ISTANBUL-ALGOLOJI-2026-000123",
                    "Ayse Gulsum Nurbanu",
                    "Demircioglu-Kucukahmetoglu",
                    "penicillin, latex, iodinated contrast media and adhesive tape",
                    "rivaroxaban 20 mg");
            Patient saved = clinic.patients().record(id).orElseThrow().patient();
            // Over the list: a record would be left as soon as its patient is voided.
            Shell shell = studio.shell(Opened.of(clinic));
            studio.afterwards(() -> shell.editPatient(id));
            studio.afterwards(() -> {
                Press.write(shell, "patient-phone", "+90 212 555 01 42");
                Press.write(shell, "patient-contact", "Her daughter answers in the evening, after seven.");
            });
            studio.afterwards(() -> meanwhile.accept(cast, saved));
            studio.ports().reasons.add("asked on the telephone");
            return save(studio, shell, clinic, "patient-save");
        });
    }

    private static Picture procedure(String name, BiConsumer<RecordCast, Procedure> meanwhile) {
        return new Picture("procedure-" + name, studio -> {
            Clinic clinic = RecordPictures.clinic();
            var cast = new RecordCast(clinic);
            PatientId id = cast.patient("D-0007", "Ayse", "Demo");
            cast.procedure(id, "2026-07-21", ProcedureStatus.DONE, RecordCast.BLOCK, "S1, S2, S3");
            Procedure saved = clinic.patients()
                    .record(id)
                    .orElseThrow()
                    .episodes()
                    .getFirst()
                    .procedure();
            Shell shell = studio.shell(Opened.of(clinic));
            studio.afterwards(() -> shell.showRecord(id, null));
            studio.afterwards(() -> Press.button(shell, "record-tab-procedure"));
            studio.afterwards(() -> Press.button(shell, "record-edit-procedure"));
            studio.afterwards(() -> {
                Press.write(shell, "procedure-levels", "S1 and S2 on both sides");
                Press.write(
                        shell, "procedure-note", "Uneventful; observed for four hours, walked home without a stick.");
                Press.write(shell, "procedure-reason", "read again from the sheet");
            });
            studio.afterwards(() -> meanwhile.accept(cast, saved));
            return save(studio, shell, clinic, "procedure-save");
        });
    }

    private static Parent save(Studio studio, Shell shell, Clinic clinic, String button) {
        studio.afterwards(() -> Press.button(shell, button));
        studio.afterwards(clinic::close);
        return shell;
    }
}
