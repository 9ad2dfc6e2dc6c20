package org.paintrend.exchange.redcap;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.Table;
import org.paintrend.exchange.csv.CsvOut;
import org.paintrend.exchange.csv.TableWriter;
import org.paintrend.exchange.release.Release;
import org.paintrend.words.Words;

/**
 * Writes a release as a project of REDCap: one archive of the four files that REDCap takes in, numbered in the order it
 * takes them.
 */
public final class ProjectWriter {
    /** No time of ours in the archive. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ProjectWriter() {}

    /**
     * Writes the procedures of these patients that were done, in their order.
     *
     * @param words in which the fields are labelled
     * @param progress hears of every patient
     * @return how many rows of data were written
     */
    public static int write(Release release, Words words, OutputStream out, Progress progress) throws IOException {
        Project project = new Project(release, words);
        ZipOutputStream zip = new ZipOutputStream(out);
        file(
                zip,
                "1-data-dictionary.csv",
                Field.HEADS,
                project.fields().stream().map(Field::row));
        file(
                zip,
                "2-events.csv",
                List.of("event_name", "arm_num", "unique_event_name", "custom_event_label"),
                project.events().stream().map(one -> List.of(one.name(), Event.ARM, "", "")));
        file(
                zip,
                "3-instruments-of-events.csv",
                List.of("arm_num", "unique_event_name", "form"),
                project.mapping().stream());
        begin(zip, "4-data.csv");
        int rows = TableWriter.write(new DataTable(project), zip, progress);
        zip.closeEntry();
        zip.finish();
        return rows;
    }

    /** The data alone; what a field is called beside its name does not matter to them. */
    public static Table data(Release release) {
        return new DataTable(new Project(release, Words.in(Locale.ENGLISH)));
    }

    private static void file(ZipOutputStream zip, String name, List<String> heads, Stream<List<String>> rows)
            throws IOException {
        begin(zip, name);
        CsvOut.write(zip, heads, rows);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
