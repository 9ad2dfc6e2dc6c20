package org.paintrend.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.PrintNote;
import org.paintrend.clinic.CannotOpen;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.CohortReview;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.exchange.NewFile;
import org.paintrend.report.Audit;
import org.paintrend.report.AuditCase;
import org.paintrend.report.Letter;
import org.paintrend.report.LetterCase;
import org.paintrend.report.Letterhead;
import org.paintrend.report.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code report}: the outcome letter of a patient, or the audit of a cohort, as a PDF. */
@Command(name = "report", description = "${bundle:cli.help.report}")
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--db", paramLabel = "FILE", required = true, description = "${bundle:cli.help.export.db}")
    @SuppressWarnings("NullAway.Init")
    private Path database;

    @Option(names = "--patient", paramLabel = "CODE", description = "${bundle:cli.help.report.patient}")
    private @Nullable String patient;

    @Option(names = "--procedure", paramLabel = "DATE", description = "${bundle:cli.help.report.procedure}")
    private @Nullable LocalDate procedure;

    @Option(names = "--cohort", description = "${bundle:cli.help.report.cohort}")
    private boolean cohort;

    @Mixin
    private final CohortOptions courses = new CohortOptions();

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true, description = "${bundle:cli.help.report.out}")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--force", description = "${bundle:cli.help.export.force}")
    private boolean force;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CannotOpen, IOException {
        if (cohort == (patient != null) || (cohort ? procedure != null : courses.areGiven())) {
            terminal.complain("cli.report.which");
            return Exit.USAGE;
        }
        if (!courses.isPeriod(terminal)) {
            return Exit.USAGE;
        }
        if (terminal.files().belongs(out, database)) {
            terminal.complain("cli.export.database", out);
            return Exit.USAGE;
        }
        if (!force && Files.exists(out)) {
            throw new FileAlreadyExistsException(out.toString());
        }
        Optional<? extends Paper> paper;
        try (Clinic clinic = terminal.files().openToRead(database)) {
            paper = patient == null ? audit(clinic) : letter(clinic, patient);
        }
        if (paper.isEmpty()) {
            return Exit.BAD_INPUT;
        }
        NewFile.write(out, force, paper.get()::writePdf);
        terminal.say("cli.export.done", out);
        return Exit.DONE;
    }

    /** The letter; empty where nobody has the code, or no course fits: then it was said. */
    private Optional<? extends Paper> letter(Clinic clinic, String code) {
        Optional<LetterCase> found = clinic.patients().withCode(code).map(record -> LetterCase.read(clinic, record));
        if (found.isEmpty()) {
            terminal.complain("cli.report.patient", code);
            return Optional.empty();
        }
        List<Episode> courses = found.get().courses();
        Optional<Episode> course = courses.stream()
                .filter(one -> procedure == null || one.procedure().at().date().equals(procedure))
                .findFirst();
        if (course.isEmpty()) {
            terminal.complain(
                    courses.isEmpty() ? "cli.report.no-course" : "cli.report.procedure",
                    code,
                    String.valueOf(procedure),
                    courses.stream()
                            .map(one -> one.procedure().at().date().toString())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return course.map(one -> new Letter(found.get(), terminal.words()).of(one, sending(clinic)));
    }

    /** The audit; empty where the technique is none of the clinic's: then it was said. */
    private Optional<? extends Paper> audit(Clinic clinic) throws IOException {
        if (!courses.isKnown(terminal, clinic)) {
            return Optional.empty();
        }
        CohortReview.Material material;
        try (ProgressLine progress = new ProgressLine(terminal, "cli.progress.read")) {
            material = clinic.cohort().read(progress);
        }
        Letterhead head = Letterhead.read(clinic);
        AuditCase about = AuditCase.of(material, courses.filter(), false);
        return Optional.of(new Audit(about, terminal.words())
                .of(new Audit.Sending(
                        head,
                        note(clinic, head),
                        terminal.clock().instant(),
                        clinic.details().zone(),
                        clinic.isDemonstration(),
                        Version.number())));
    }

    private Letter.Sending sending(Clinic clinic) {
        ZoneId zone = clinic.details().zone();
        Letterhead head = Letterhead.read(clinic);
        return new Letter.Sending(
                head,
                "",
                note(clinic, head),
                LocalDate.ofInstant(terminal.clock().instant(), zone),
                zone);
    }

    private PrintNote note(Clinic clinic, Letterhead head) {
        String now = terminal.words()
                .dateTime(terminal.clock().instant(), clinic.details().zone());
        return new PrintNote(head.name(), now, terminal.actor());
    }
}
