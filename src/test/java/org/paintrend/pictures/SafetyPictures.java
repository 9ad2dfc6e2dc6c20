package org.paintrend.pictures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.ScrollPane;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Saving;
import org.paintrend.clinic.SheetForm;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** The safety check before a procedure: not begun, with stops, passed in spite of them, and where it shows. */
final class SafetyPictures {
    private static final String TAB = "record-tab-procedure";
    private static final String TODAY = "2026-11-03";
    private static final Map<String, String> ANSWERED = Map.ofEntries(
            Map.entry("safety-plan-steroid", "yes"),
            Map.entry("safety-plan-sedation", "no"),
            Map.entry("safety-plan-rays", "yes"),
            Map.entry("safety-bleeding", "no"),
            Map.entry("safety-warfarin", "yes"),
            Map.entry("safety-warfarin-inr", "1.8"),
            Map.entry("safety-warfarin-inr-date", TODAY),
            Map.entry("safety-warfarin-inr-time", "07:30"),
            Map.entry("safety-anticoagulant", "no"),
            Map.entry("safety-antiplatelet", "unknown"),
            Map.entry("safety-allergy", "unknown"),
            Map.entry("safety-allergy-note", "A rash after an unknown drug in 2009."),
            Map.entry("safety-diabetes", "yes"),
            Map.entry("safety-steroids-number", "3"),
            Map.entry("safety-steroids-latest", "2026-08-12"));

    private SafetyPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("empty", Map.of(), (shell, studio) -> press(studio, shell, TAB, "sheet-safety-record")),
                picture("open-list", Map.of(), (shell, studio) -> {
                    press(studio, shell, TAB, "sheet-safety-record", "safety-open-show");
                }),
                picture("stops", ANSWERED, (shell, studio) -> press(studio, shell, TAB, "sheet-safety-edit")),
                picture("override", ANSWERED, (shell, studio) -> {
                    press(studio, shell, TAB, "sheet-safety-edit", "safety-go-on", "sheet-save");
                }),
                picture("card", ANSWERED, (shell, studio) -> {
                    press(studio, shell, TAB);
                    studio.afterwards(() -> scroll(shell, "#record", 0.4));
                }),
                picture("card-passed", passed(), (shell, studio) -> {
                    press(studio, shell, TAB);
                    studio.afterwards(() -> scroll(shell, "#record", 0.4));
                }),
                picture("procedure", ANSWERED, (shell, studio) -> {
                    press(studio, shell, TAB, "record-edit-procedure");
                    studio.afterwards(() -> Press.nth(shell, "procedure-status", 1));
                }),
                picture("particulate", Map.of(), (shell, studio) -> {
                    press(studio, shell, TAB, "sheet-technique-record");
                    studio.afterwards(() -> Press.nth(shell, "sheet-technique-particulate", 0));
                    studio.afterwards(() -> scroll(shell, "#sheet-panel", 0.75));
                }),
                goingHome());
    }

    private static Map<String, String> passed() {
        Map<String, String> values = new HashMap<>(ANSWERED);
        values.put("safety-cauda-equina", "no");
        values.put("safety-acute-weakness", "no");
        values.put("safety-spinal-infection", "no");
        values.put("safety-consent", "yes");
        values.put("safety-override-stops", "warfarin allergy");
        values.put("safety-override-clinician", "Dr Demircioglu");
        values.put("safety-override-reason", "The root is compressed; the haematologist was asked.");
        return values;
    }

    private static Picture picture(String name, Map<String, String> values, BiConsumer<Shell, Studio> then) {
        return new Picture("safety-" + name, studio -> {
            Clinic clinic = RecordPictures.clinic();
            var cast = new RecordCast(clinic);
            PatientId patient = cast.patient("P-0012", "Emine Gulsum", "Karahanoglu-Demircioglu");
            ProcedureId root = cast.procedure(patient, TODAY, ProcedureStatus.PLANNED, "nerve-root-sleeve", "L5");
            if (!values.isEmpty()) {
                record(clinic, root, SheetKind.SAFETY, values);
            }
            Shell shell = studio.shell(Opened.of(clinic));
            studio.afterwards(() -> shell.showRecord(patient, null));
            then.accept(shell, studio);
            studio.afterwards(clinic::close);
            return shell;
        });
    }

    private static Picture goingHome() {
        return new Picture("safety-going-home", studio -> {
            Clinic clinic = RecordPictures.clinic();
            var cast = new RecordCast(clinic);
            PatientId patient = cast.patient("P-0012", "Emine Gulsum", "Karahanoglu-Demircioglu");
            cast.procedure(patient, TODAY, ProcedureStatus.DONE, "nerve-root-sleeve", "L5");
            Shell shell = studio.shell(Opened.of(clinic));
            studio.afterwards(() -> shell.showRecord(patient, null));
            press(studio, shell, TAB, "sheet-going-home-record");
            studio.afterwards(() -> Press.nth(shell, "sheet-home-numbness", 0));
            press(studio, shell, "sheet-save");
            studio.afterwards(clinic::close);
            return shell;
        });
    }

    private static void scroll(Shell shell, String within, double to) {
        ((ScrollPane) Objects.requireNonNull(shell.lookup(within)).lookup(".scroll-pane")).setVvalue(to);
    }

    private static void press(Studio studio, Shell shell, String... ids) {
        for (String id : ids) {
            studio.afterwards(() -> Press.button(shell, id));
        }
    }

    private static void record(Clinic clinic, ProcedureId procedure, SheetKind kind, Map<String, String> values) {
        if (!(clinic.sheets().record(procedure, new SheetForm(kind, null, values)) instanceof Saving.Saved<?>)) {
            throw new IllegalStateException("not saved: " + values);
        }
    }
}
