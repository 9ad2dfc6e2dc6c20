package org.paintrend.cli;

import java.io.IOException;
import java.util.List;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ImportFile;
import org.paintrend.clinic.ImportOptions;
import org.paintrend.clinic.ImportResult;
import org.paintrend.clinic.ImportTerms;
import org.paintrend.clinic.Imports;
import org.paintrend.clinic.OnDuplicate;
import org.paintrend.clinic.RowFault;
import org.paintrend.domain.Problem;
import org.paintrend.exchange.csv.WideReader;
import org.paintrend.exchange.table.BookSource;
import org.paintrend.exchange.table.SourceFile;
import org.paintrend.exchange.table.StrictBook;
import org.paintrend.words.Clinical;

/** Imports into a clinic and says what came of it. */
final class ImportReport {
    /** So many faults are listed, the rest is counted. */
    private static final int LISTED = 100;

    /** U+2400, the picture of NUL; the others follow. */
    private static final int PICTURES = 0x2400;

    private static final int REPLACEMENT = 0xFFFD;

    private final Terminal terminal;
    private final ImportOptions options;
    private final boolean tell;

    /** @param tell whether success is told, and not only faults */
    ImportReport(Terminal terminal, ImportOptions options, boolean tell) {
        this.terminal = terminal;
        this.options = options;
        this.tell = tell;
    }

    /** @param fileName as it is kept with the import */
    int run(Clinic clinic, String fileName, byte[] bytes) throws IOException {
        Imports imports = new Imports(clinic);
        return switch (read(imports.terms(), bytes)) {
            case WideReader.Result.Faulty(List<RowFault> faults) -> refused(faults);
            case WideReader.Result.Read(ImportFile file) ->
                switch (taken(imports, fileName, file)) {
                    case ImportResult.Refused(List<RowFault> faults) -> refused(faults);
                    case ImportResult.Imported imported -> done(file, imported);
                };
        };
    }

    private static WideReader.Result read(ImportTerms terms, byte[] bytes) throws IOException {
        return SourceFile.of(bytes) instanceof BookSource book
                ? StrictBook.read(book, terms)
                : new WideReader(terms).read(bytes);
    }

    private ImportResult taken(Imports imports, String fileName, ImportFile file) {
        String key = options.dryRun() ? "cli.progress.check" : "cli.progress.import";
        try (ProgressLine progress = new ProgressLine(terminal, key)) {
            return imports.run(fileName, file, options, progress);
        }
    }

    private int done(ImportFile file, ImportResult.Imported imported) {
        if (tell) {
            file.warnings()
                    .forEach(warning -> terminal.complain(
                            "cli.import.warning.twice",
                            warning.row(),
                            warning.fault().field(),
                            warning.fault().value()));
            imported.kept()
                    .forEach(kept -> terminal.complain(
                            "cli.import.warning.items",
                            kept.row(),
                            kept.fault().field(),
                            kept.fault().value()));
            terminal.say(
                    options.dryRun() ? "cli.import.would" : "cli.import.done",
                    imported.procedures(),
                    imported.patients(),
                    imported.assessments());
            if (options.onDuplicate() == OnDuplicate.SKIP) {
                terminal.say("cli.import.skipped", imported.skipped());
            } else if (options.onDuplicate() == OnDuplicate.UPDATE) {
                terminal.say("cli.import.updated", imported.updated());
            }
        }
        return Exit.DONE;
    }

    private int refused(List<RowFault> faults) {
        Clinical clinical = new Clinical(terminal.words());
        faults.stream()
                .limit(LISTED)
                .forEach(one -> terminal.complain(
                        "cli.import.fault", one.row(), one.fault().field(), printable(clinical.fault(one.fault()))));
        if (faults.size() > LISTED) {
            terminal.complain("cli.import.more", faults.size() - LISTED);
        }
        terminal.complain("cli.import.refused", faults.size());
        if (faults.stream().anyMatch(one -> one.fault().problem() == Problem.DUPLICATE_RECORD)) {
            terminal.complain("cli.import.remedy");
        }
        return Exit.BAD_INPUT;
    }

    /** On one line, and without anything that a terminal would obey: control characters become their pictures. */
    private static String printable(String sentence) {
        StringBuilder text = new StringBuilder();
        sentence.codePoints()
                .map(c -> c < ' ' ? PICTURES + c : Character.isISOControl(c) ? REPLACEMENT : c)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
