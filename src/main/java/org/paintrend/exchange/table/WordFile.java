package org.paintrend.exchange.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of words by which foreign tables are understood. */
final class WordFile {
    private WordFile() {}

    /**
     * A line of one.
     *
     * @param words as they are written in the file
     */
    record Line(String first, String second, List<String> words) {}

    /** The lines of a file of three columns, the last of them words with a bar between. */
    static List<Line> read(String name) {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream("/import/" + name), name);
                CsvReader<NamedCsvRecord> records = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            return records.stream()
                    .map(one -> new Line(
                            one.getField(0),
                            one.getField(1),
                            Stream.of(one.getField(2).split("\\|")).toList()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
