package org.paintrend.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.paintrend.chart.Figure;
import org.paintrend.chart.PrintNote;
import org.paintrend.chart.cohort.CohortCharts;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.report.Part.Heading;
import org.paintrend.report.Part.Text;
import org.paintrend.report.Part.Title;
import org.paintrend.report.Part.Tone;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** Writes the audit of a cohort: what was looked at, what it says with all its denominators, and how that was worked out. */
public final class Audit {
    private static final double CHART = 250;
    private static final double SCALE = 0.8;

    private final AuditCase about;
    private final Words words;

    public Audit(AuditCase about, Words words) {
        this.about = about;
        this.words = words;
    }

    /**
     * What is of this one print.
     *
     * @param now when it is printed
     * @param zone of the clinic
     * @param illustrative whether everything is invented, which the audit has to say
     * @param version of the program
     */
    public record Sending(
            Letterhead head, PrintNote note, Instant now, ZoneId zone, boolean illustrative, String version) {}

    /** The audit; it works out its charts, which takes its time. */
    public Report of(Sending sending) {
        String title = words.get("report.audit.title");
        var parts = new ArrayList<Part>();
        parts.add(new Title(title));
        if (sending.illustrative()) {
            parts.add(new Text(words.get("chart.illustrative"), Tone.STRONG));
        }
        parts.addAll(new AuditSummary(about, words).parts());
        if (about.figures().courses() > 0) {
            figures(parts);
        }
        parts.addAll(new AuditMethods(about, words, sending.version()).parts());
        return new Report(
                title,
                sending.head(),
                parts,
                words.get(
                        "report.letter.basis",
                        about.rule().version(),
                        words.dateTime(about.asOf().orElse(sending.now()), sending.zone())),
                sending.note(),
                false,
                words);
    }

    private void figures(List<Part> parts) {
        var charts = new CohortCharts(words);
        var tables = new AuditTables(about, words);
        Instrument first = about.instruments().getFirst();
        for (Instrument instrument : about.instruments()) {
            String name = new Clinical(words).instrument(instrument);
            if (!about.isScored(instrument)) {
                parts.add(new Heading(name));
                parts.add(new Text(words.get("figures.nothing.scores", name), Tone.PLAIN));
                continue;
            }
            parts.add(new Heading(words.get("report.audit.rates", name)));
            parts.add(tables.rates(instrument));
            if (instrument == first) {
                parts.addAll(chart(charts.rates(about.cohort(), about.figures(), instrument)));
                parts.addAll(chart(charts.cumulative(about.cohort(), about.figures(), instrument)));
            }
            parts.add(new Heading(words.get("report.audit.scores", name)));
            parts.add(tables.scores(instrument));
            parts.addAll(chart(charts.courses(about.cohort(), about.figures(), instrument)));
            parts.add(new Heading(words.get("report.audit.tests", name)));
            parts.addAll(tables.tests(instrument));
        }
        parts.add(new Heading(words.get("report.audit.courses")));
        parts.add(tables.courses());
        parts.addAll(chart(charts.waterfall(about.cohort(), first)));
        parts.add(new Heading(words.get("report.audit.events")));
        parts.addAll(tables.events());
    }

    /** A chart under its title; one that has nothing to show says why in words. */
    private static List<Part> chart(Figure figure) {
        Part title = new Part.Caption(figure.title(), figure.caption());
        Pen pen = figure::draw;
        return figure.nothing()
                .map(why -> List.of(title, new Text(why, Tone.PLAIN)))
                .orElseGet(
                        () -> Stream.of(title, new Part.Drawing(figure.description(), CHART, CHART, pen.scaled(SCALE)))
                                .toList());
    }
}
