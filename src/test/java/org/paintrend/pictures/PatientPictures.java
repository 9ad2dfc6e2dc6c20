package org.paintrend.pictures;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.paintrend.clinic.Clinic;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** The list of patients and the form of one, in the states somebody meets. */
final class PatientPictures {
    private static final String LONG = "Demircioglu-Kucukahmetoglu";

    private PatientPictures() {}

    static List<Picture> all() {
        return List.of(
                new Picture("patients", Studio::shell),
                new Picture("patients-overdue", studio -> then(studio, shell -> Press.button(shell, "filter-overdue"))),
                new Picture(
                        "patients-nobody",
                        studio -> then(studio, shell -> Press.write(shell, "patients-search", "zzz"))),
                new Picture("patients-empty", PatientPictures::empty),
                new Picture("patient-form", studio -> then(studio, Shell::newPatient)),
                new Picture("patient-form-faults", PatientPictures::faults),
                new Picture("patient-draft", PatientPictures::draft),
                new Picture("patient-twins", PatientPictures::twins));
    }

    private static Parent then(Studio studio, Consumer<Shell> step) {
        Shell shell = studio.shell();
        studio.afterwards(() -> step.accept(shell));
        return shell;
    }

    private static Parent empty(Studio studio) {
        Clinic clinic = RecordPictures.clinic();
        Shell shell = studio.shell(Opened.of(clinic));
        studio.afterwards(clinic::close);
        return shell;
    }

    private static Parent faults(Studio studio) {
        Shell shell = studio.shell();
        studio.afterwards(shell::newPatient);
        studio.afterwards(() -> {
            Press.write(shell, "patient-code", "");
            Press.write(shell, "patient-birthDate", "31 Feb 1965");
            Press.write(shell, "patient-familyName", LONG);
        });
        studio.afterwards(() -> Press.button(shell, "patient-save"));
        return shell;
    }

    private static Parent draft(Studio studio) {
        Clinic clinic = RecordPictures.clinic();
        clinic.drafts().keep("patient/new", Map.of("code", "D-0008", "familyName", LONG, "sex", "female"));
        Shell shell = studio.shell(Opened.of(clinic));
        studio.afterwards(shell::newPatient);
        studio.afterwards(clinic::close);
        return shell;
    }

    private static Parent twins(Studio studio) {
        Clinic clinic = RecordPictures.clinic();
        new RecordCast(clinic).patient("D-0007", "Ayse Gulsum Nurbanu", LONG);
        Shell shell = studio.shell(Opened.of(clinic));
        studio.afterwards(shell::newPatient);
        studio.afterwards(() -> {
            Press.write(shell, "patient-familyName", LONG);
            Press.write(shell, "patient-givenName", "Fatma");
            Press.write(shell, "patient-birthDate", "12.4.1965");
        });
        studio.afterwards(() -> Press.button(shell, "patient-save"));
        studio.afterwards(clinic::close);
        return shell;
    }
}
