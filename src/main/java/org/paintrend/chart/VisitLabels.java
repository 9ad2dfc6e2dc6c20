package org.paintrend.chart;

import java.util.ArrayList;
import java.util.List;
import org.paintrend.domain.outcome.Visit;

/** The labels of the x axis: timepoint, date, and what is special; in more lines where the chart is narrow. */
final class VisitLabels {
    private final Look look;
    private final VisitCaption text;

    VisitLabels(Look look, VisitCaption text) {
        this.look = look;
        this.text = text;
    }

    /** One block for each visit at its place in pixels, none wider than {@code most} where it can be broken. */
    List<LabelRow.Block> blocks(List<Visit> visits, List<Double> places, double most) {
        List<LabelRow.Block> blocks = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            blocks.add(new LabelRow.Block(places.get(i), lines(visits.get(i), most)));
        }
        return blocks;
    }

    private List<TextLine> lines(Visit visit, double most) {
        List<TextLine> lines = new ArrayList<>();
        lines.add(new TextLine(text.name(visit), look.name(), look.theme().text()));
        TextLine when = muted(String.join(" · ", text.when(visit)));
        if (when.width() <= most) {
            lines.add(when);
        } else {
            text.when(visit).forEach(part -> lines.addAll(muted(part).within(most)));
        }
        lines.addAll(muted(text.apart(visit)).within(most));
        lines.removeIf(line -> line.text().isEmpty());
        return lines;
    }

    private TextLine muted(String part) {
        return new TextLine(part, look.axis(), look.theme().muted());
    }
}
