package org.paintrend.pictures;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.NumbnessForm;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** Numbness after an injection: being assessed, each suggestion, and what stands in the record afterwards. */
final class NumbnessPictures {
    private static final int NO = 1;
    private static final int YES = 0;

    private NumbnessPictures() {}

    static List<Picture> all() {
        return List.of(
                assessed("empty", shell -> {}),
                assessed("emergency", shell -> answer(shell, "bladder", NO, "bowel", NO, "saddle", YES)),
                assessed("suspected", shell -> {
                    harmless(shell);
                    answer(shell, "shooting", YES, "weakness", YES, "site", YES);
                }),
                assessed("benign", NumbnessPictures::harmless),
                assessed("fault", shell -> Press.button(shell, "numbness-save")),
                saved("record", "record-tab-trend"),
                saved("edit", "record-numbness-1"),
                conflict());
    }

    private static Picture assessed(String name, Consumer<Parent> answers) {
        return with("numbness-" + name, (cast, patient) -> {}, shell -> {
            RecordPictures.press(shell, "record-more", 0);
            answers.accept(shell);
        });
    }

    private static Picture saved(String name, String pressed) {
        return with("numbness-" + name, (clinic, patient) -> saved(clinic, patient), shell -> {
            Press.button(shell, pressed);
        });
    }

    private static Picture conflict() {
        return new Picture("numbness-conflict", studio -> {
            Clinic clinic = RecordPictures.clinic();
            PatientId patient = patient(clinic);
            Numbness saved = saved(clinic, patient);
            Shell shell = studio.shell(Opened.of(clinic));
            studio.afterwards(() -> shell.showRecord(patient, null));
            studio.afterwards(
                    () -> Press.button(shell, "record-numbness-" + saved.id().value()));
            studio.afterwards(() -> {
                answer(shell, "saddle", YES);
                Press.write(
                        shell, "numbness-note", "Lifts the foot against gravity only; her daughter drove her here.");
                Press.write(shell, "numbness-reason", "asked again");
            });
            studio.afterwards(() -> done(clinic.numbness()
                    .change(saved.id(), saved.version(), form(saved.procedure(), "Walks again."), "seen today")));
            studio.afterwards(() -> Press.button(shell, "numbness-save"));
            studio.afterwards(clinic::close);
            return shell;
        });
    }

    private static Picture with(String name, BiConsumer<Clinic, PatientId> before, Consumer<Parent> then) {
        return new Picture(name, studio -> {
            Clinic clinic = RecordPictures.clinic();
            PatientId patient = patient(clinic);
            before.accept(clinic, patient);
            Shell shell = studio.shell(Opened.of(clinic));
            studio.afterwards(() -> shell.showRecord(patient, null));
            studio.afterwards(() -> then.accept(shell));
            studio.afterwards(clinic::close);
            return shell;
        });
    }

    private static PatientId patient(Clinic clinic) {
        var cast = new RecordCast(clinic);
        PatientId patient = cast.alerted(
                "ISTANBUL-ALGOLOJI-2026-000123",
                "Ayse Gulsum Nurbanu",
                "Demircioglu-Kucukahmetoglu",
                "penicillin, latex",
                "rivaroxaban 20 mg");
        ProcedureId block = cast.done(patient, "2026-11-02");
        cast.scores(block, "2026-11-02", "08:40", "9", "21");
        cast.scores(block, "2026-11-02", "10:20", "1", "");
        return patient;
    }

    private static Numbness saved(Clinic clinic, PatientId patient) {
        ProcedureId procedure = clinic.patients()
                .record(patient)
                .orElseThrow()
                .episodes()
                .getFirst()
                .procedure()
                .id();
        Numbness first = done(clinic.numbness().record(patient, form(procedure, "Drops her foot on the stairs.")));
        done(clinic.numbness()
                .record(
                        patient,
                        new NumbnessForm(
                                null,
                                new Answers(true, null, null, null, null, null, null, null, null),
                                null,
                                null,
                                "",
                                "",
                                "")));
        return first;
    }

    private static NumbnessForm form(@Nullable ProcedureId procedure, String note) {
        return new NumbnessForm(
                procedure,
                new Answers(false, false, false, false, Onset.MINUTES, true, true, EarlyCourse.SAME, false),
                true,
                InjectionSite.DORSOGLUTEAL,
                "diclofenac 75 mg",
                "a nurse at home",
                note);
    }

    private static void harmless(Parent shell) {
        answer(shell, "bladder", NO, "bowel", NO, "saddle", NO, "both-legs", NO);
        answer(shell, "onset", 0, "shooting", NO, "weakness", NO, "course", 0, "mild", YES);
    }

    /** Questions and the segment that is pressed for each. */
    private static void answer(Parent shell, Object... answers) {
        for (int i = 0; i < answers.length; i += 2) {
            Press.nth(shell, "numbness-" + answers[i], (int) answers[i + 1]);
        }
    }

    private static <T> T done(Saving<T> saving) {
        if (saving instanceof Saving.Saved<T> saved) {
            return saved.value();
        }
        throw new IllegalStateException("not saved: " + saving);
    }
}
