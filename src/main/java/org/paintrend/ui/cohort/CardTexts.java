package org.paintrend.ui.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.AdverseEvents;
import org.paintrend.domain.cohort.Rates;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.outcome.CourseKind;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.statistics.Proportion;
import org.paintrend.domain.statistics.Summary;
import org.paintrend.words.Clinical;
import org.paintrend.words.CohortWords;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** What the four cards say. */
final class CardTexts {
    private static final String NONE = "\u2013";

    private final Words words;
    private final Clinical clinical;
    private final CohortWords figures;
    private final Chosen chosen;
    private final Instrument instrument;
    private final Optional<TimepointFigures> primary;

    CardTexts(Words words, Chosen chosen, Instrument instrument) {
        this.words = words;
        this.clinical = new Clinical(words);
        this.figures = new CohortWords(words, chosen.material().techniques());
        this.chosen = chosen;
        this.instrument = instrument;
        this.primary = chosen.atPrimary(instrument);
    }

    /** The responder rate of the primary analysis. */
    Card responders() {
        String title = words.get(
                "cohort.card.responders",
                at(),
                clinical.instrument(instrument),
                words.percent(chosen.material().rule().threshold()));
        Optional<Rates.Imputed> imputed = primary.map(TimepointFigures::ruled).flatMap(Rates::imputed);
        if (imputed.isEmpty()) {
            return card(title, NONE, "", words.get("cohort.card.not-asked"));
        }
        Proportion rate = imputed.get().nonResponder();
        int awaited = primary.map(TimepointFigures::awaited).orElse(0);
        String waiting = awaited == 0 ? "" : " \u00b7 " + words.count("cohort.card.awaited", awaited);
        if (rate.of() == 0) {
            return card(title, NONE, "", words.get("cohort.card.nobody") + waiting);
        }
        return card(
                title,
                figures.percent(rate.value()),
                figures.percentInterval(rate.wilson())
                        .map(range -> words.get("cohort.card.interval", range))
                        .orElse(""),
                words.get("cohort.card.imputed", words.number(rate.count()), words.number(rate.of())) + waiting);
    }

    /** How much the score changed, of those seen twice. */
    Card change() {
        String title = words.get("cohort.card.change", clinical.instrument(instrument));
        Optional<Summary> points = primary.flatMap(one -> one.change().points());
        if (points.isEmpty()) {
            return card(title, NONE, "", words.get("cohort.card.no-pairs"));
        }
        Summary change = points.get();
        String mean = change.meanInterval()
                .map(interval -> words.get(
                        "cohort.card.mean-interval",
                        figures.decimal(-change.mean()),
                        figures.decimal(-interval.high()),
                        figures.decimal(-interval.low())))
                .orElseGet(() -> words.get("cohort.card.mean", figures.decimal(-change.mean())));
        return card(
                title,
                figures.brief(-change.median()),
                words.get("cohort.card.points", at()),
                words.count("cohort.card.pairs", change.n(), mean));
    }

    /** What the courses say as a whole. */
    Card courses() {
        List<Card.Figure> kinds = Stream.of(CourseKind.SUSTAINED, CourseKind.LATE, CourseKind.LOST)
                .map(kind -> new Card.Figure(words.number(count(kind)), clinical.courseKind(kind)))
                .toList();
        int others = chosen.figures().courses()
                - count(CourseKind.SUSTAINED)
                - count(CourseKind.LATE)
                - count(CourseKind.LOST);
        return new Card(
                words.get("cohort.card.courses"),
                kinds,
                "",
                others == 0 ? "" : words.count("cohort.card.courses.others", others));
    }

    /** What was recorded of adverse events. */
    Card events() {
        AdverseEvents events = chosen.events();
        String title = words.get("cohort.card.events");
        if (events.count() == 0) {
            return card(title, words.number(0), words.get("cohort.card.events.recorded"), "");
        }
        return card(
                title,
                words.number(events.count()),
                words.count("cohort.card.events.in", events.courses()),
                severities().entrySet().stream()
                        .map(one -> words.get("cohort.card.severity", words.number(one.getValue()), one.getKey()))
                        .collect(Collectors.joining(", ")));
    }

    /** How many adverse events of each severity, by its name, in the catalogue's order; those there are none of are left out. */
    Map<String, Integer> severities() {
        Map<String, Integer> counts = chosen.events().bySeverity();
        Optional<SheetField> field = chosen.material().severity();
        List<String> order = new ArrayList<>(field.stream()
                .flatMap(one -> Stream.concat(one.options().stream(), one.retired().stream()))
                .map(Option::id)
                .toList());
        counts.keySet().stream().filter(id -> !order.contains(id)).forEach(order::add);
        Map<String, Integer> named = new LinkedHashMap<>();
        order.stream()
                .filter(counts::containsKey)
                .forEach(id -> named.merge(severity(field, id), counts.getOrDefault(id, 0), Integer::sum));
        return named;
    }

    private String severity(Optional<SheetField> field, String id) {
        if (id.isEmpty()) {
            return words.get("cohort.card.severity.none");
        }
        return field.map(one -> new SheetWords(words).option(one, id))
                .map(name -> name.toLowerCase(words.locale()))
                .orElse(id);
    }

    private int count(CourseKind kind) {
        return chosen.figures().kinds().getOrDefault(kind, 0);
    }

    private String at() {
        return chosen.primary().map(figures::at).orElse("");
    }

    private static Card card(String title, String figure, String beside, String beneath) {
        return new Card(title, List.of(new Card.Figure(figure, "")), beside, beneath);
    }
}
