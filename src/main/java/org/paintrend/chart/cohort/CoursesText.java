package org.paintrend.chart.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paintrend.chart.Listing;
import org.paintrend.chart.Listing.Value;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.cohort.CourseBundle;
import org.paintrend.domain.cohort.InstrumentFigures;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.statistics.Summary;

/** What the chart of courses says. */
final class CoursesText {
    private final FigureWords words;
    private final CourseBundle bundle;
    private final List<Seen> seen = new ArrayList<>();

    /** What is known of a timepoint; of the baseline nothing is counted as missing. */
    private record Seen(Timepoint timepoint, Optional<Summary> scores, int missing, int awaited, boolean isAsked) {}

    CoursesText(FigureWords words, InstrumentFigures figures, CourseBundle bundle) {
        this.words = words;
        this.bundle = bundle;
        seen.add(new Seen(bundle.timepoints().getFirst(), figures.baseline(), 0, 0, true));
        for (TimepointFigures one : figures.afterwards()) {
            boolean isAsked = one.timepoint().asks(figures.instrument());
            seen.add(new Seen(one.timepoint(), one.scores(), one.missing(), one.awaited(), isAsked));
        }
    }

    Telling telling(int courses) {
        String instrument = words.instrument(bundle.instrument());
        Optional<String> nothing = courses == 0
                ? Optional.of(words.get("figures.nothing.filter"))
                : bundle.courses() == 0
                        ? Optional.of(words.get("figures.nothing.scores", instrument))
                        : Optional.empty();
        String told = words.get(
                        "figures.courses.description", instrument, words.count("figures.procedures", bundle.courses()))
                + " "
                + String.join(" ", seen.stream().map(this::sentence).toList());
        return new Telling(
                words.get("figures.courses.title", instrument),
                words.get("figures.courses.caption"),
                nothing.orElse(told),
                listing(),
                nothing);
    }

    /** What stands under each timepoint, its name first. */
    List<List<String>> labels() {
        return seen.stream()
                .map(one -> {
                    List<String> lines = new ArrayList<>(List.of(words.timepoint(one.timepoint())));
                    lines.add(number(one));
                    one.scores()
                            .ifPresent(scores -> lines.add(words.get(
                                    "figures.quartiles", words.decimal(scores.q1()), words.decimal(scores.q3()))));
                    if (!one.isAsked() && one.scores().isPresent()) {
                        lines.add(words.get("figures.not-asked"));
                    }
                    return List.copyOf(lines);
                })
                .toList();
    }

    /** The scores of each timepoint. */
    List<Optional<Summary>> scores() {
        return seen.stream().map(Seen::scores).toList();
    }

    private String number(Seen one) {
        if (!one.isAsked() && one.scores().isEmpty()) {
            return words.get("figures.not-asked");
        }
        String n =
                words.get("figures.n", words.number(one.scores().map(Summary::n).orElse(0)));
        String missing = one.missing() > 0 && one.isAsked() ? ", " + words.count("figures.missing", one.missing()) : "";
        String awaited = one.awaited() > 0 && one.isAsked() ? ", " + words.count("figures.awaited", one.awaited()) : "";
        return n + missing + awaited;
    }

    private String sentence(Seen one) {
        String name = words.timepoint(one.timepoint());
        return one.scores()
                .map(scores -> words.get(
                        "figures.courses.point",
                        name,
                        words.decimal(scores.median()),
                        words.decimal(scores.q1()),
                        words.decimal(scores.q3()),
                        number(one)))
                .orElseGet(() -> words.get("figures.courses.no-point", name, number(one)));
    }

    private Listing listing() {
        Columns columns = new Columns(
                words, "timepoint", "n", "missing", "open", "median", "q1", "q3", "mean", "sd", "lowest", "highest");
        for (Seen one : seen) {
            Value name =
                    new Value(words.timepoint(one.timepoint()), one.timepoint().id());
            Value n = words.whole(one.scores().map(Summary::n).orElse(0));
            Value missing = one.isAsked() ? words.whole(one.missing()) : Value.NONE;
            Value open = one.isAsked() ? words.whole(one.awaited()) : Value.NONE;
            Optional<Summary> scores = one.scores();
            columns.row(
                    name,
                    n,
                    missing,
                    open,
                    value(scores.map(Summary::median)),
                    value(scores.map(Summary::q1)),
                    value(scores.map(Summary::q3)),
                    value(scores.map(Summary::mean)),
                    value(scores.map(Summary::sd)),
                    value(scores.map(Summary::min)),
                    value(scores.map(Summary::max)));
        }
        return columns.listing();
    }

    private Value value(Optional<Double> number) {
        return number.map(words::score).orElse(Value.NONE);
    }
}
