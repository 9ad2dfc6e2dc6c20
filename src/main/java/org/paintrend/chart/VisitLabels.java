package org.paintrend.chart;

import java.util.ArrayList;
import java.util.List;
import org.paintrend.domain.outcome.Visit;

/** The labels of the x axis: timepoint, date, and what is special; in more lines where the chart is narrow. */
final class VisitLabels {
    private final Look look;
    private final VisitText text;

    VisitLabels(Look look, VisitText text) {
        this.look = look;
        this.text = text;
    }

    /** One block for each visit at its place in pixels. */
    List<LabelRow.Block> blocks(List<Visit> visits, List<Double> places, double width) {
        List<LabelRow.Block> wide = blocks(visits, places, false);
        return fits(wide, width) ? wide : blocks(visits, places, true);
    }

    private List<LabelRow.Block> blocks(List<Visit> visits, List<Double> places, boolean narrow) {
        List<LabelRow.Block> blocks = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            blocks.add(new LabelRow.Block(places.get(i), lines(visits.get(i), narrow)));
        }
        return blocks;
    }

    private List<TextLine> lines(Visit visit, boolean narrow) {
        List<TextLine> lines = new ArrayList<>();
        lines.add(new TextLine(text.name(visit), look.name(), look.theme().text()));
        List<String> when = text.when(visit);
        (narrow ? when : when.isEmpty() ? when : List.of(String.join(" · ", when)))
                .forEach(part -> lines.add(muted(part)));
        if (!text.apart(visit).isEmpty()) {
            lines.add(muted(text.apart(visit)));
        }
        return lines;
    }

    private TextLine muted(String part) {
        return new TextLine(part, look.axis(), look.theme().muted());
    }

    private static boolean fits(List<LabelRow.Block> blocks, double width) {
        double widest = blocks.stream().mapToDouble(LabelRow.Block::width).max().orElse(0);
        return (widest + 8) * blocks.size() <= width;
    }
}
