package org.paintrend.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.PrintNote;
import org.paintrend.words.Words;

/**
 * A report of the clinic: its head, what it says part by part, and at the foot of each sheet how to tell it from another.
 *
 * @param title without a name
 * @param basis what it rests on: "Responder rule version 3 · data as of 3 Nov 2026, 12:00"
 * @param isLetter whether it has to stand on one sheet, its letters as large as that allows
 */
public record Report(
        String title, Letterhead head, List<Part> parts, String basis, PrintNote note, boolean isLetter, Words words)
        implements Paper {
    public Report {
        parts = List.copyOf(parts);
    }

    @Override
    public String spoken() {
        return Stream.concat(Stream.of(head.name()), parts.stream().flatMap(Part::said))
                .collect(Collectors.joining("\n"));
    }

    /** The number by which two prints can be told apart, or seen to say the same; see {@link Reference}. */
    public String reference() {
        return Reference.of(parts.stream()
                .filter(part -> !(part instanceof Part.Address))
                .flatMap(Part::said)
                .toList());
    }

    @Override
    public List<ReportSheet> sheets(ChartFont font) {
        return ReportSheet.of(this, font);
    }

    /** The line above the last one of each sheet. */
    String foot() {
        return words.get("report.foot", basis, reference());
    }
}
