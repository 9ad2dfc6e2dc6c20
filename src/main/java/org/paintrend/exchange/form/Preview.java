package org.paintrend.exchange.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.Table;
import org.paintrend.exchange.csv.TableWriter;
import org.paintrend.exchange.release.Release;
import org.paintrend.words.Words;

/**
 * What leaves, to be looked at before it does.
 *
 * @param columns of the file or its first sheet; empty of a form that is no table
 * @param text the first lines
 * @param isExact whether these are the very bytes of the file; otherwise its first sheet, written as text
 */
public record Preview(List<String> columns, String text, boolean isExact) {
    private static final int LINES = 40;
    private static final int SUBJECTS = 20;

    public Preview {
        columns = List.copyOf(columns);
    }

    /** The beginning of what a form makes of a release. */
    public static Preview of(Form form, Release release, Words words) throws IOException {
        Release first = release.first(SUBJECTS);
        List<String> columns = form.table(first).map(Table::columns).orElse(List.of());
        var out = new ByteArrayOutputStream();
        if (form.isText()) {
            form.write(first, words, out, Progress.unheard());
        } else if (form.table(first).isPresent()) {
            TableWriter.write(form.table(first).get(), out, Progress.unheard());
        }
        return new Preview(
                columns,
                out.toString(StandardCharsets.UTF_8).lines().limit(LINES).collect(Collectors.joining("\n")),
                form.isText());
    }
}
