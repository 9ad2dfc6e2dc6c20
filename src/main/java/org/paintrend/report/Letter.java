package org.paintrend.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.paintrend.chart.ChartDescription;
import org.paintrend.chart.PrintNote;
import org.paintrend.chart.Trend;
import org.paintrend.chart.TrendDrawing;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.outcome.Course;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.report.Part.Facts;
import org.paintrend.report.Part.Heading;
import org.paintrend.report.Part.Text;
import org.paintrend.report.Part.Tone;
import org.paintrend.words.EvidenceText;
import org.paintrend.words.Verdict;
import org.paintrend.words.Words;

/** Writes the letter that tells what became of one procedure of one patient. What is not known is said or left out. */
public final class Letter {
    /** The height of its two charts, in pixels of 1/96 inch. */
    private static final double LOWEST = 200;

    private static final double HIGHEST = 400;
    private static final double SCALE = 0.75;

    private final LetterCase about;
    private final Words words;

    public Letter(LetterCase about, Words words) {
        this.about = about;
        this.words = words;
    }

    /**
     * What is of this one letter and not of its patient.
     *
     * @param addressee line by line; blank ones are left out
     * @param zone of the clinic
     */
    public record Sending(Letterhead head, String addressee, PrintNote note, LocalDate day, ZoneId zone) {}

    /** The letter about one of the courses of its patient. */
    public Report of(Episode course, Sending sending) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Address(
                words.date(sending.day()),
                sending.addressee()
                        .strip()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList()));
        parts.add(new Part.Title(words.get("report.letter.title")));
        if (about.illustrative()) {
            parts.add(new Text(words.get("chart.illustrative"), Tone.STRONG));
        }
        parts.add(new Facts(new LetterSubject(about, words).lines(course)));
        verdict(course, parts);
        parts.add(charts(course));
        parts.add(new ScoreTablePart(words).of(course));
        parts.add(new Heading(words.get("report.letter.medication")));
        parts.addAll(new LetterMedication(about, words).parts(course));
        parts.add(new Heading(words.get("report.letter.events")));
        parts.addAll(new LetterEvents(about, words).parts(course));
        parts.add(new Part.Signature(words.get("report.letter.signature")));
        return new Report(
                words.get("report.letter.title"),
                sending.head(),
                parts,
                words.get(
                        "report.letter.basis",
                        course.rule().version(),
                        words.dateTime(course.followUp().asOf(), sending.zone())),
                sending.note(),
                true,
                words);
    }

    private void verdict(Episode episode, List<Part> parts) {
        var verdict = new Verdict(words);
        parts.add(new Heading(words.get("report.letter.result")));
        parts.add(new Text(verdict.sentence(episode), Tone.STRONG));
        String lanss = verdict.lanss(episode);
        if (!lanss.isBlank()) {
            parts.add(new Text(lanss, Tone.PLAIN));
        }
        Course course = episode.course();
        if (course != null) {
            parts.add(new Facts(new EvidenceText(words).brief(course)));
        }
    }

    private Part charts(Episode course) {
        Trend trend = Trend.of(course);
        Pen charts = (g2, look, width, height) ->
                new TrendDrawing(trend, List.of(Instrument.values()), look, width, height).draw(g2, null);
        return new Part.Drawing(new ChartDescription(words).of(trend), LOWEST, HIGHEST, charts.scaled(SCALE));
    }
}
