package org.paintrend.pictures;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.paintrend.clinic.Clinic;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** The entry panel in its states, over the record it was opened from. */
final class EntryPictures {
    private EntryPictures() {}

    static List<Picture> all() {
        return List.of(
                entry("empty", shell -> {}),
                entry("3w", EntryPictures::threeWeeks),
                entry("phone", shell -> {
                    Press.nth(shell, "entry-mode", 1);
                    Press.button(shell, "entry-nrs-7");
                }),
                picture("outside", "2026-09-20", Spot.NEW, shell -> Press.button(shell, "entry-nrs-4")),
                entry("other-day", shell -> write(shell, "entry-date", "2026-10-10")),
                entry("faults", EntryPictures::faults),
                entry("absent", shell -> Press.button(shell, "entry-not-possible")),
                picture("1h", "2026-11-03", Spot.NEW, shell -> Press.button(shell, "entry-nrs-3")),
                picture("edit", "2026-10-14", Spot.EDIT, shell -> Press.button(shell, "entry-nrs-4")),
                picture("draft", "2026-10-14", Spot.DRAFT, shell -> {}),
                picture("conflict", "2026-10-14", Spot.CONFLICT, shell -> {}));
    }

    /** How the panel is met. */
    private enum Spot {
        NEW,
        DRAFT,
        EDIT,
        CONFLICT
    }

    private static Picture entry(String state, Consumer<Shell> steps) {
        return picture(state, "2026-10-14", Spot.NEW, steps);
    }

    private static Picture picture(String state, String day, Spot spot, Consumer<Shell> steps) {
        return new Picture("entry-" + state, studio -> screen(studio, day, spot, steps));
    }

    private static Parent screen(Studio studio, String day, Spot spot, Consumer<Shell> steps) {
        Clinic clinic = RecordPictures.clinic();
        var cast = new RecordCast(clinic);
        PatientId patient = cast.patient("D-0012", "Kemal", "Demo");
        ProcedureId procedure = cast.done(patient, day);
        cast.scores(procedure, day, "08:40", "9", "18");
        if (!day.equals("2026-11-03")) {
            cast.scores(procedure, day, "11:00", "2", "");
        }
        Shell shell = studio.shell(Opened.of(clinic));
        studio.afterwards(() -> shell.showRecord(patient, procedure));
        if (spot == Spot.NEW || spot == Spot.DRAFT) {
            if (spot == Spot.DRAFT) {
                clinic.drafts()
                        .keep(
                                "assessment/" + procedure.value(),
                                Map.of("date", "2026-11-03", "time", "09:50", "mode", "phone", "nrs", "4"));
            }
            studio.afterwards(() -> shell.enterScores(patient, procedure));
        } else {
            cast.scores(procedure, "2026-11-03", "09:10", "6", "9");
            Assessment saved = episode(clinic, patient)
                    .followUp()
                    .visit("3w")
                    .orElseThrow()
                    .counted();
            studio.afterwards(() -> shell.editScores(patient, procedure, saved.id()));
            if (spot == Spot.CONFLICT) {
                conflict(studio, shell, () -> cast.change(saved, "2026-11-03", "09:10", "7", "11"));
            }
        }
        studio.afterwards(() -> steps.accept(shell));
        studio.afterwards(clinic::close);
        return shell;
    }

    private static Episode episode(Clinic clinic, PatientId patient) {
        return clinic.patients().record(patient).orElseThrow().episodes().getLast();
    }

    private static void conflict(Studio studio, Shell shell, Runnable meanwhile) {
        studio.afterwards(() -> {
            Press.button(shell, "entry-nrs-4");
            Press.write(shell, "entry-reason", "typing error");
        });
        studio.afterwards(meanwhile);
        studio.afterwards(() -> Press.button(shell, "entry-save"));
    }

    private static void threeWeeks(Shell shell) {
        Press.nth(shell, "entry-mode", 0);
        Press.button(shell, "entry-nrs-4");
        for (int item = 1; item <= 7; item++) {
            Press.nth((Parent) shell.lookup("#entry-lanss-" + item), ".segmented", item == 1 || item == 3 ? 0 : 1);
        }
    }

    private static void faults(Shell shell) {
        write(shell, "entry-time", "25:71");
        Press.nth(shell, "entry-lanss-way", 1);
        Press.write(shell, "entry-lanss-total", "31");
        Press.button(shell, "entry-save");
    }

    /** A field of date or time takes what is typed only while it has the keyboard. */
    private static void write(Shell shell, String id, String text) {
        ((TextInputControl) shell.lookup("#" + id)).requestFocus();
        Press.write(shell, id, text);
    }
}
