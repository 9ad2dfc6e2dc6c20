package org.paintrend.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.Demonstration;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.form.Form;
import org.paintrend.exchange.form.Leaving;
import org.paintrend.exchange.release.Outgoing;
import org.paintrend.exchange.release.Selection;
import org.paintrend.exchange.release.Source;
import org.paintrend.words.Words;

/**
 * How long the export of many procedures takes beside SQLite's own shell, which writes the same columns of the same
 * database with {@code .mode csv}. Both read the file and write one; they take turns, and the medians are compared.
 * Started by {@code mvn -Pbench -Dbench.main=org.paintrend.exchange.ManyExports}; {@code sqlite3} has to be installed. The
 * number of patients is its argument, or a database, of which it takes a copy.
 */
public final class ManyExports {
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e6;
    private static final List<String> POINTS = List.of("pre", "1h", "3w", "12w");

    private ManyExports() {}

    public static void main(String[] arguments) throws Exception {
        String argument = arguments.length == 0 || arguments[0].isBlank() ? "96000" : arguments[0];
        Path folder = Files.createTempDirectory("many-exports");
        Clock clock = Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZoneId.of("Europe/Istanbul"));
        Path database = folder.resolve("many.db");
        var files = new ClinicFiles(clock, () -> "bench");
        if (Files.exists(Path.of(argument))) {
            Files.copy(Path.of(argument), database);
            files.open(database).close();
        } else {
            try (Clinic clinic =
                    files.createDemonstration(database, new ClinicDetails("Bench", ZoneId.of("Europe/Istanbul"), 1))) {
                new Demonstration(clinic).fill(Integer.parseInt(argument), 1);
            }
        }
        Path script = Files.writeString(folder.resolve("query.sql"), ".mode csv\n.headers on\n" + query() + ";\n");
        List<Long> shell = new ArrayList<>();
        List<Long> named = new ArrayList<>();
        List<Long> nameless = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            shell.add(took(() -> shell(database, script, folder.resolve("shell.csv"))));
            named.add(took(() -> export(files, database, true, folder.resolve("named.csv"))));
            nameless.add(took(() -> export(files, database, false, folder.resolve("nameless.csv"))));
        }
        System.out.printf(
                Locale.ROOT,
                "rows: shell %d, with names %d, without %d%n",
                lines(folder.resolve("shell.csv")),
                lines(folder.resolve("named.csv")),
                lines(folder.resolve("nameless.csv")));
        System.out.printf(Locale.ROOT, "shell %s ms%nwith names %s ms%nwithout %s ms%n", shell, named, nameless);
        System.out.printf(
                Locale.ROOT,
                "speed of the shell's: with names %.2f, without %.2f%n",
                (double) median(shell) / median(named),
                (double) median(shell) / median(nameless));
    }

    private static int shell(Path database, Path script, Path out) throws Exception {
        return new ProcessBuilder("sqlite3", "-readonly", database.toString())
                .redirectInput(script.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private static int export(ClinicFiles files, Path database, boolean isNamed, Path out) throws Exception {
        long begin = System.nanoTime();
        try (Clinic clinic = files.openToRead(database)) {
            long opened = System.nanoTime();
            Source source = Source.read(clinic, Progress.unheard());
            long read = System.nanoTime();
            Outgoing outgoing = isNamed
                    ? Outgoing.identifiable(source, Selection.ALL, Progress.unheard())
                    : Outgoing.deidentified(clinic, source, Selection.ALL, new SecureRandom(), Progress.unheard());
            long made = System.nanoTime();
            int records = new Leaving(clinic, Words.in(Locale.ENGLISH))
                    .write(outgoing, Form.CSV, out, true, Progress.unheard())
                    .records();
            System.out.printf(
                    Locale.ROOT,
                    "open %.0f, read %.0f, release %.0f, file and history %.0f ms%n",
                    (opened - begin) / NANOS,
                    (read - opened) / NANOS,
                    (made - read) / NANOS,
                    (System.nanoTime() - made) / NANOS);
            return records;
        }
    }

    /** The columns of the wide file; of several assessments of one timepoint the latest, which is simpler than our rule. */
    private static String query() {
        StringBuilder query = new StringBuilder("""
                SELECT p.code AS patient_id, i.given_name, i.family_name, i.birth_date, i.phone, p.sex, o.age_years,
                    o.bmi_hundredths / 100.0 AS bmi, o.side AS affected_side, o.diagnosis, o.symptom_months, o.technique,
                    strftime('%Y-%m-%dT%H:%M', o.at + 10800, 'unixepoch') AS procedure_at
                """);
        for (String point : POINTS) {
            query.append(", a")
                    .append(point)
                    .append(".nrs AS nrs_")
                    .append(point)
                    .append(", coalesce(a%1$s.lanss_total, a%1$s.lanss_1 * 5 + a%1$s.lanss_2 * 5 + a%1$s.lanss_3 * 3 + a%1$s.lanss_4 * 2 + a%1$s.lanss_5 + a%1$s.lanss_6 * 5 + a%1$s.lanss_7 * 3) AS lanss_%1$s"
                            .formatted(point));
        }
        query.append(" FROM procedure o JOIN patient p ON p.id = o.patient LEFT JOIN identity i ON i.patient = p.id");
        for (String point : POINTS) {
            query.append((" LEFT JOIN assessment a%1$s ON a%1$s.id = (SELECT id FROM assessment x WHERE x.procedure = o.id"
                            + " AND x.timepoint = '%1$s' AND x.voided = 0 ORDER BY x.taken_at DESC LIMIT 1)")
                    .formatted(point));
        }
        return query + " WHERE o.status = 'done' AND o.voided = 0 AND p.voided = 0 ORDER BY p.code, o.at";
    }

    private static long took(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return Math.round((System.nanoTime() - begin) / NANOS);
    }

    private static long median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static long lines(Path file) throws Exception {
        try (var lines = Files.lines(file)) {
            return lines.count() - 1;
        }
    }
}
