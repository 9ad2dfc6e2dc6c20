package org.paintrend.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.paintrend.clinic.ImportTerms;
import org.paintrend.clinic.Imports;
import org.paintrend.clinic.SavedMapping;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.exchange.WideColumns;
import org.paintrend.exchange.table.BookSource;
import org.paintrend.exchange.table.Choices;
import org.paintrend.exchange.table.HeadWords;
import org.paintrend.exchange.table.SourceFile;
import org.paintrend.exchange.table.TableReading;
import org.paintrend.exchange.table.TextSource;
import org.paintrend.exchange.table.Unreadable;

/**
 * A file that was chosen, with what the clinic allows in it.
 *
 * @param name without its folder
 */
record Loaded(
        String name,
        SourceFile source,
        ImportTerms terms,
        List<Technique> techniques,
        HeadWords words,
        List<SavedMapping> mappings) {

    /** Reads a file into memory; touches the disk. */
    static Loaded of(Path file, Imports imports) throws IOException {
        if (Files.size(file) > SourceFile.LARGEST) {
            return of(file, new SourceFile.Refused(Unreadable.TOO_LARGE), imports);
        }
        return of(file, SourceFile.of(Files.readAllBytes(file)), imports);
    }

    private static Loaded of(Path file, SourceFile source, Imports imports) {
        ImportTerms terms = imports.terms();
        return new Loaded(
                String.valueOf(file.getFileName()),
                source,
                terms,
                imports.techniques(),
                new HeadWords(terms.plan().timepoints()),
                imports.mappings());
    }

    /** Reads the table in it; of a refused file there is none. */
    TableReading reading(Choices choices) throws IOException {
        return switch (source) {
            case TextSource text -> TableReading.of(text, choices, words);
            case BookSource book -> TableReading.of(book, choices, words);
            case SourceFile.Refused(var why) -> throw new IOException(why.id());
        };
    }

    /** Every column of ours that one of its columns can be. */
    List<String> fields() {
        return WideColumns.all(terms.plan().timepoints());
    }

    Loaded with(List<SavedMapping> others) {
        return new Loaded(name, source, terms, techniques, words, others);
    }
}
