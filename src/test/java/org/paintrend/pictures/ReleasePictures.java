package org.paintrend.pictures;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.OnDisk;
import org.paintrend.domain.privacy.Export;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** Data that leave: without names, with names, nothing to leave, and what left so far. */
final class ReleasePictures {
    private ReleasePictures() {}

    static List<Picture> all() {
        return List.of(
                new Picture("export", studio -> then(studio, studio.shell(), shell -> {})),
                new Picture(
                        "export-named",
                        studio -> then(studio, studio.shell(), shell -> {
                            Press.nth(shell, "release-names", 1);
                            Press.button(shell, "release-form-csv-record");
                        })),
                new Picture(
                        "export-fhir",
                        studio -> then(studio, studio.shell(), shell -> Press.button(shell, "release-form-fhir"))),
                new Picture(
                        "export-redcap",
                        studio -> then(studio, studio.shell(), shell -> Press.button(shell, "release-form-redcap"))),
                new Picture("export-empty", ReleasePictures::empty),
                new Picture("export-earlier", ReleasePictures::earlier));
    }

    private static Parent then(Studio studio, Shell shell, Consumer<Shell> step) {
        studio.afterwards(shell::export);
        studio.afterwards(() -> step.accept(shell));
        return shell;
    }

    private static Parent empty(Studio studio) {
        Clinic clinic = RecordPictures.clinic();
        Parent shell = then(studio, studio.shell(Opened.of(clinic)), one -> Press.write(one, "release-from", "32 May"));
        studio.afterwards(clinic::close);
        return shell;
    }

    private static Parent earlier(Studio studio) {
        Clinic clinic = RecordPictures.clinic();
        new RecordCast(clinic).patient("D-0007", "Ayse", "Demircioglu-Kucukahmetoglu");
        for (boolean named : List.of(false, true)) {
            OnDisk.saved(clinic.exports()
                    .record(
                            new Export(
                                    0,
                                    Studio.clock().instant(),
                                    "",
                                    named ? "csv-long" : "xlsx",
                                    named,
                                    243,
                                    1281,
                                    4800,
                                    named ? "registry-of-the-university-hospital-2026-third-quarter.csv" : "a.xlsx",
                                    true,
                                    1),
                            Map.of()));
        }
        Parent shell = then(studio, studio.shell(Opened.of(clinic)), one -> {});
        studio.afterwards(clinic::close);
        return shell;
    }
}
