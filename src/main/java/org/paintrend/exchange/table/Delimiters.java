package org.paintrend.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paintrend.exchange.csv.Cells;

/** Tells the delimiter of a text: what makes heads known, then what cuts most lines into the same number of cells. */
final class Delimiters {
    /** So many lines are looked at. */
    private static final int LOOKED_AT = 60;

    /** A line before the head by which Excel names the delimiter. */
    private static final String NAMED = "sep=";

    /** How well a delimiter fits. */
    private record Fit(Delimiter delimiter, int known, long alike, int width) {}

    private Delimiters() {}

    static Detected<Delimiter> of(String text, HeadWords words) throws IOException {
        String begin = begin(text);
        for (Delimiter one : Delimiter.values()) {
            if (begin.startsWith(NAMED + one.mark())) {
                return new Detected<>(one, true);
            }
        }
        List<Fit> ranked = new ArrayList<>();
        for (Delimiter one : Delimiter.values()) {
            ranked.add(fit(begin, one, words));
        }
        ranked.sort(Comparator.comparingInt(Fit::known)
                .thenComparingLong(Fit::alike)
                .thenComparingInt(Fit::width)
                .reversed());
        Fit best = ranked.getFirst();
        Fit next = ranked.get(1);
        boolean sure = best.known() > next.known() || best.alike() > next.alike() || next.width() < 2;
        return new Detected<>(best.width() < 2 && best.known() == 0 ? Delimiter.COMMA : best.delimiter(), sure);
    }

    private static Fit fit(String begin, Delimiter delimiter, HeadWords words) throws IOException {
        List<TableLine> lines = new Cells(begin, delimiter.mark())
                .cut().lines().stream()
                        .limit(LOOKED_AT)
                        .map(TextSource::line)
                        .filter(line -> !line.isBlank())
                        .toList();
        Map<Integer, Long> widths = lines.stream()
                .map(line -> line.cells().size())
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> new Fit(delimiter, HeadFinder.known(lines, words), most.getValue(), most.getKey()))
                .orElse(new Fit(delimiter, HeadFinder.known(lines, words), 0, 1));
    }

    /** Enough of a text to tell; cut at the end of a line. */
    private static String begin(String text) {
        int end = 0;
        for (int line = 0; line < LOOKED_AT && end < text.length(); line++) {
            int next = text.indexOf('\n', end);
            end = next < 0 ? text.length() : next + 1;
        }
        return text.substring(0, end);
    }
}
