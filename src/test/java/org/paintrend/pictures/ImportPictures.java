package org.paintrend.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.paintrend.clinic.Clinic;
import org.paintrend.ui.shell.Opened;
import org.paintrend.ui.shell.Shell;

/** The import of a table, step by step, with what is asked and what is wrong. */
final class ImportPictures {
    private static final String LIST = """
            Schmerzambulanz, Blockliste 2026;;;;;;;;;
            Patienten-Nr.;Nachname;Geb.-Datum;Geschlecht;Seite;Eingriffsdatum;BMI;NRS vorher;NRS nach 3 Wochen;Zimmer
            S-101;Müßig;05.03.1960;m;links;02.03.2026;27,4;8;4;12
            S-102;Özgür-von Westerholt-Schmidthausen;17.11.1971;w;re;09.03.2026;31,0;7;3;14
            S-103;Demir;28.02.1955;w;bds.;16.03.2026;24,8;9;;3
            Summe;;;;;;;24;7;
            """;
    private static final String WRONG = """
            Patienten-Nr.;Nachname;Seite;Eingriffsdatum;BMI;NRS vorher;NRS 3. Woche
            S-101;Müßig;links;02.03.2026;27,4;8;4
            S-102;Westerholt;oben;31.02.2026;31,0;11;3
            S-103;Demir;rechts;16.03.2026;24,8;9;acht
            S-101;Müßig;links;02.03.2026;27,4;8;4
            """;
    private static final String UNSURE = """
            Hasta No;Soyadı;İşlem tarihi;NRS öncesi;NRS 3. hafta
            H-7;Işık Şengöz;03/02/2026;8;4
            H-8;Ağaoğlu;04/05/2026;7;2
            """;

    private ImportPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("file", LIST, StandardCharsets.UTF_8, (studio, shell) -> {}),
                picture(
                        "no-table",
                        "",
                        StandardCharsets.UTF_8,
                        (studio, shell) -> Press.button(shell, "import-choose")),
                picture("reading", LIST, StandardCharsets.UTF_8, (studio, shell) -> to(shell, 0)),
                picture("asked", UNSURE, Charset.forName("windows-1254"), (studio, shell) -> to(shell, 0)),
                picture("mapping", LIST, StandardCharsets.UTF_8, (studio, shell) -> to(shell, 1)),
                picture("mapping-fault", LIST, StandardCharsets.UTF_8, (studio, shell) -> {
                    to(shell, 1);
                    Press.pick(shell, "import-column-0", 0);
                }),
                picture("check", LIST, StandardCharsets.UTF_8, (studio, shell) -> to(shell, 2)),
                picture("faults", WRONG, StandardCharsets.UTF_8, (studio, shell) -> to(shell, 2)),
                picture("done", LIST, StandardCharsets.UTF_8, (studio, shell) -> to(shell, 3)),
                picture("past", LIST, StandardCharsets.UTF_8, (studio, shell) -> {
                    to(shell, 3);
                    studio.ports().reasons.add("the list of another clinic");
                    Press.button(shell, "import-undo");
                    to(shell, 3);
                    Press.button(shell, "import-again");
                }));
    }

    private static Picture picture(String name, String text, Charset charset, BiConsumer<Studio, Shell> does) {
        return new Picture("import-" + name, studio -> {
            Clinic clinic = RecordPictures.clinic();
            Path file = file(text.getBytes(charset));
            Shell shell = studio.shell(Opened.of(clinic));
            studio.afterwards(shell::showImport);
            studio.afterwards(() -> {
                studio.ports().files.addAll(List.of(file, file));
                does.accept(studio, shell);
            });
            studio.afterwards(clinic::close);
            return shell;
        });
    }

    /** Chooses the file and goes on so many times. */
    private static void to(Shell shell, int steps) {
        Press.button(shell, "import-choose");
        for (int i = 0; i < steps; i++) {
            Press.button(shell, "import-next");
        }
    }

    private static Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempDirectory("import").resolve("Blockliste 2026.csv"), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
