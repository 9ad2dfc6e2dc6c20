package org.paintrend.pictures;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Saving;
import org.paintrend.clinic.SheetForm;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** What the patient takes: nothing recorded yet, a course with everything that can stand in it, and being recorded. */
final class MedicationPictures {
    private MedicationPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("empty", false, shell -> {}),
                picture("first", false, shell -> {
                    Press.button(shell, "sheet-medication-pre-record");
                    Press.write(shell, "medication-search", "trama");
                    Press.button(shell, "medication-add-tramadol");
                    Press.write(shell, "sheet-drug-tramadol-dose", "200");
                    Press.write(shell, "medication-search", "pa");
                }),
                picture("course", true, shell -> {}),
                picture("later", true, shell -> {
                    Press.button(shell, "sheet-medication-12w-record");
                    Press.nth(shell, "sheet-drug-tramadol-change", 3);
                    Press.nth(shell, "sheet-drug-pregabalin-change", 0);
                    Press.nth(shell, "sheet-drug-oxycodone-change", 1);
                    Press.write(shell, "medication-search", "pethidine");
                }),
                picture("faults", true, shell -> {
                    Press.button(shell, "sheet-medication-12w-record");
                    Press.nth(shell, "sheet-drug-oxycodone-change", 1);
                    Press.write(shell, "sheet-drug-oxycodone-dose", "900");
                    Press.button(shell, "sheet-save");
                }));
    }

    private static Picture picture(String name, boolean filled, Consumer<Parent> then) {
        return new Picture("medication-" + name, studio -> {
            Clinic clinic = RecordPictures.clinic();
            var cast = new RecordCast(clinic);
            PatientId patient = cast.patient("P-0012", "Emine Gulsum", "Karahanoglu-Demircioglu");
            ProcedureId block = cast.done(patient, "2026-08-10");
            cast.scores(block, "2026-08-10", "08:40", "8", "19");
            if (filled) {
                fill(clinic, block);
            }
            Shell shell = studio.shell(Opened.of(clinic));
            studio.afterwards(() -> shell.showRecord(patient, null));
            studio.afterwards(() -> Press.button(shell, "record-tab-medication"));
            studio.afterwards(() -> then.accept(shell));
            studio.afterwards(clinic::close);
            return shell;
        });
    }

    private static void fill(Clinic clinic, ProcedureId block) {
        record(
                clinic,
                block,
                "pre",
                Map.ofEntries(
                        Map.entry("drug-tramadol-change", "taken"),
                        Map.entry("drug-tramadol-dose", "200"),
                        Map.entry("drug-pregabalin-change", "taken"),
                        Map.entry("drug-pregabalin-dose", "300"),
                        Map.entry("drug-pregabalin-note", "Half of it at night, makes her drowsy by day."),
                        Map.entry("drug-lidocaine-patch-change", "taken"),
                        Map.entry("drug-lidocaine-patch-needed", "yes"),
                        Map.entry("drug-oxycodone-change", "taken"),
                        Map.entry("drug-oxycodone-dose", "12.5"),
                        Map.entry("drug-oxycodone-needed", "yes"),
                        Map.entry("drug-drug-other-change", "taken"),
                        Map.entry("drug-drug-other-name", "Alpha-lipoic acid and vitamin B complex")));
        record(
                clinic,
                block,
                "3w",
                Map.of(
                        "drug-tramadol-change", "reduced",
                        "drug-pregabalin-change", "increased",
                        "drug-pregabalin-dose", "450",
                        "drug-lidocaine-patch-change", "stopped",
                        "drug-oxycodone-change", "unchanged",
                        "drug-oxycodone-dose", "12.5",
                        "drug-buprenorphine-patch-change", "added",
                        "drug-buprenorphine-patch-dose", "5"));
    }

    private static void record(Clinic clinic, ProcedureId block, String timepoint, Map<String, String> typed) {
        if (!(clinic.sheets().record(block, new SheetForm(SheetKind.MEDICATION, timepoint, typed))
                instanceof Saving.Saved<?>)) {
            throw new IllegalStateException("not saved: " + typed);
        }
    }
}
