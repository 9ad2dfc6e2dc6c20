package org.paintrend.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** The record, its tabs and its panels, each over a clinic made for that one picture. */
final class RecordPictures {
    private RecordPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("trend", RecordPictures::responder),
                picture("true-time", RecordPictures::responder, "record-axis", "1"),
                picture("evidence", RecordPictures::responder, "record-evidence"),
                picture("assessments", RecordPictures::responder, "record-tab-assessments"),
                picture("procedure", RecordPictures::responder, "record-tab-procedure"),
                picture("history", RecordPictures::mended, "record-tab-history"),
                picture("history-patient", RecordPictures::mended, "record-tab-history", "history-filter-patient"),
                picture("history-none", RecordPictures::planned, "record-tab-history", "history-filter-scores"),
                picture("history-long", RecordPictures::longMended, "record-tab-history"),
                picture("history-no-procedure", cast -> cast.patient("D-0007", "Ayse", "Demo"), "record-tab-history"),
                picture("new-procedure", RecordPictures::responder, "record-new-procedure", "procedure-save"),
                picture("procedure-draft", RecordPictures::unfinished, "record-new-procedure"),
                picture("edit-procedure", RecordPictures::responder, "record-tab-procedure", "record-edit-procedure"),
                picture("move-procedure", RecordPictures::responder, "record-tab-procedure", "record-move-procedure"),
                picture("leaflet", RecordPictures::responder, "record-tab-procedure", "record-leaflet"),
                picture(
                        "leaflet-chosen",
                        RecordPictures::longNames,
                        "record-tab-procedure",
                        "record-leaflet",
                        "record-leaflet-step-down",
                        "record-leaflet-paracetamol",
                        "record-leaflet-name"),
                picture("letter", RecordPictures::responder, "record-letter"),
                picture("letter-read", RecordPictures::responder, "record-letter", "record-letter-zoom"),
                picture("letter-long", RecordPictures::longNames, "record-letter"),
                picture("move-scores", RecordPictures::responder, "record-tab-assessments", "record-more-1", "0"),
                picture("merge", RecordPictures::twice, "record-more", "1", "record-merge-patients", "0"),
                picture("merge-empty", RecordPictures::responder, "record-more", "1"),
                picture("merge-long", RecordPictures::longTwice, "record-more", "1", "record-merge-patients", "0"),
                picture("split", RecordPictures::merged, "record-more", "2"),
                picture("history-merged", RecordPictures::merged, "record-tab-history"),
                picture("no-procedure", cast -> cast.patient("D-0007", "Ayse", "Demo")),
                picture("worse", RecordPictures::worse),
                picture("zero-baseline", RecordPictures::zeroBaseline),
                picture("all-missing", RecordPictures::allMissing),
                picture("pending", RecordPictures::pending),
                picture("planned", RecordPictures::planned),
                picture("three-procedures", RecordPictures::three),
                picture("long-names", RecordPictures::longNames),
                picture("long-assessments", RecordPictures::longNames, "record-tab-assessments"));
    }

    static Picture picture(String name, Function<RecordCast, PatientId> person, String... pressed) {
        return new Picture("record-" + name, studio -> screen(studio, person, List.of(pressed)));
    }

    private static Parent screen(Studio studio, Function<RecordCast, PatientId> person, List<String> pressed) {
        Clinic clinic = clinic();
        PatientId patient = person.apply(new RecordCast(clinic));
        Shell shell = studio.shell(Opened.of(clinic));
        studio.afterwards(() -> shell.showRecord(patient, null));
        for (int i = 0; i < pressed.size(); i++) {
            String id = pressed.get(i);
            boolean numbered = i + 1 < pressed.size()
                    && Character.isDigit(pressed.get(i + 1).charAt(0));
            int which = numbered ? Integer.parseInt(pressed.get(++i)) : -1;
            studio.afterwards(() -> press(shell, id, which));
        }
        studio.afterwards(clinic::close);
        return shell;
    }

    /** Presses a button, or the item or segment of that number; on the line of time it goes on to the next. */
    static void press(Parent shell, String id, int which) {
        switch (shell.lookup("#" + id)) {
            case ListView<?> list -> list.getSelectionModel().select(which);
            case MenuButton menu -> {
                MenuItem item = menu.getItems().get(which);
                item.fire();
            }
            case ButtonBase button -> button.fire();
            case Region timeLine
            when id.equals("record-time-line") ->
                Event.fireEvent(
                        timeLine,
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
            case Parent segments ->
                ((ButtonBase) segments.getChildrenUnmodifiable().get(which)).fire();
            default -> throw new IllegalStateException(id);
        }
    }

    /** A demonstration with nobody in it. */
    static Clinic clinic() {
        try {
            return new ClinicFiles(Studio.clock(), () -> "S. Demo")
                    .createDemonstration(
                            Files.createTempDirectory("picture").resolve("demonstration.paintrend"),
                            new ClinicDetails("Demonstration clinic", ZoneId.of("Europe/Istanbul"), 1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
    }

    static PatientId responder(RecordCast cast) {
        PatientId patient = cast.patient("D-0007", "Ayse", "Demo");
        cast.patient("D-0012", "Kemal", "Demo");
        cast.patient("D-0013", "Zeynep", "Sample");
        ProcedureId procedure = cast.done(patient, "2026-07-21");
        cast.scores(procedure, "2026-07-20", "16:10", "7", "19");
        cast.scores(procedure, "2026-07-21", "10:17", "2", "");
        cast.scores(procedure, "2026-08-10", "11:02", "3", "9");
        cast.scores(
                procedure, "2026-10-14", "10:42", "3", "7", "Sleeps through the night again; walks without a stick.");
        ProcedureId earlier = cast.procedure(patient, "2025-11-11", ProcedureStatus.DONE, RecordCast.BLOCK, "S1");
        cast.scores(earlier, "2025-11-10", "10:00", "8", "22");
        cast.scores(earlier, "2025-11-11", "10:20", "5", "");
        cast.scores(earlier, "2025-12-02", "10:00", "6", "20");
        cast.scores(earlier, "2026-02-03", "10:00", "8", "22");
        return patient;
    }

    /** Much was put right in this record. */
    private static PatientId mended(RecordCast cast) {
        PatientId patient = responder(cast);
        cast.mend(patient, cast.patient("D-0031", "Kemal", "Sample"));
        return patient;
    }

    private static PatientId longMended(RecordCast cast) {
        PatientId patient = longNames(cast);
        cast.mend(patient, cast.patient("D-0031", "Kemal", "Sample"));
        return patient;
    }

    private static PatientId twice(RecordCast cast) {
        PatientId patient = responder(cast);
        cast.again("D-0031", "Ay\u015fe", "Demo", "penicillin, iodine");
        return patient;
    }

    private static PatientId longTwice(RecordCast cast) {
        PatientId patient = longNames(cast);
        cast.again(
                "ISTANBUL-ALGOLOJI-2026-000987",
                "Ayse Gulsum",
                "Demircioglu-Kucukahmetoglu",
                "penicillin and all cephalosporins, adhesive tape, chlorhexidine in any concentration");
        return patient;
    }

    private static PatientId merged(RecordCast cast) {
        PatientId patient = responder(cast);
        cast.merge(patient, cast.again("D-0031", "Ay\u015fe", "Demo", "penicillin, iodine"));
        cast.done(patient, "2026-10-20");
        return patient;
    }

    private static PatientId unfinished(RecordCast cast) {
        PatientId patient = responder(cast);
        cast.leave("procedure/new/" + patient.value(), Map.of("status", "planned", "levels", "S2"));
        return patient;
    }

    private static PatientId worse(RecordCast cast) {
        PatientId patient = cast.patient("D-0021", "Mehmet", "Demo");
        ProcedureId procedure = cast.done(patient, "2026-07-21");
        cast.scores(procedure, "2026-07-20", "16:10", "5", "10");
        cast.scores(procedure, "2026-07-21", "10:17", "4", "");
        cast.scores(procedure, "2026-08-10", "11:02", "6", "13");
        cast.scores(procedure, "2026-10-14", "10:42", "8", "16");
        return patient;
    }

    private static PatientId zeroBaseline(RecordCast cast) {
        PatientId patient = cast.patient("D-0022", "Elif", "Demo");
        ProcedureId procedure = cast.done(patient, "2026-07-21");
        cast.scores(procedure, "2026-07-20", "16:10", "0", "0");
        cast.scores(procedure, "2026-10-14", "10:42", "3", "7");
        return patient;
    }

    private static PatientId allMissing(RecordCast cast) {
        PatientId patient = cast.patient("D-0023", "Can", "Demo");
        ProcedureId procedure = cast.done(patient, "2026-03-21");
        cast.absent(procedure, "12w", AbsenceReason.DECLINED);
        return patient;
    }

    private static PatientId pending(RecordCast cast) {
        PatientId patient = cast.patient("D-0024", "Deniz", "Demo");
        ProcedureId procedure = cast.done(patient, "2026-10-12");
        cast.scores(procedure, "2026-10-12", "08:40", "9", "21");
        cast.scores(procedure, "2026-10-12", "10:20", "1", "");
        return patient;
    }

    static PatientId planned(RecordCast cast) {
        PatientId patient = cast.patient("D-0025", "Ece", "Demo");
        cast.procedure(patient, "2026-11-17", ProcedureStatus.PLANNED, RecordCast.BLOCK, "S1");
        return patient;
    }

    private static PatientId three(RecordCast cast) {
        PatientId patient = responder(cast);
        cast.procedure(patient, "2026-05-12", ProcedureStatus.CANCELLED, RecordCast.BLOCK, "S1");
        cast.procedure(patient, "2026-12-15", ProcedureStatus.PLANNED, RecordCast.BLOCK, "S2");
        return patient;
    }

    private static PatientId longNames(RecordCast cast) {
        PatientId patient = cast.alerted(
                "ISTANBUL-ALGOLOJI-2026-000123",
                "Ayse Gulsum Nurbanu",
                "Demircioglu-Kucukahmetoglu",
                "penicillin, latex, iodinated contrast media and adhesive tape",
                "rivaroxaban 20 mg");
        ProcedureId procedure = cast.procedure(
                patient, "2026-07-21", ProcedureStatus.DONE, RecordCast.BLOCK, "S1, S2, S3 and S4 on both sides");
        cast.scores(procedure, "2026-07-20", "16:10", "10", "24");
        cast.scores(procedure, "2026-07-21", "10:17", "10", "");
        cast.scores(
                procedure,
                "2026-08-10",
                "11:02",
                "9",
                "20",
                "Says the burning has moved from the calf to the sole of the foot and wakes her most nights.");
        return patient;
    }
}
