package org.paintrend.ui.cohort;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.ui.common.Buttons;
import org.paintrend.words.Clinical;
import org.paintrend.words.CohortWords;
import org.paintrend.words.Words;

/** Which courses are looked at. It wraps where the window is narrow. */
final class FilterBar extends HBox {
    private static final double ROOM_FOR_RESET = 92;

    private final Words words;
    private final CohortModel model;
    private final Clinical clinical;
    private final FilterButton technique;
    private final FilterButton diagnosis;
    private final FilterButton side;
    private final FilterButton sex;
    private final FilterButton ages;
    private final FilterButton operator;
    private final FilterButton period;
    private final FilterButton course;
    private final FilterButton counting;
    private final Button reset;

    FilterBar(Words words, CohortModel model, Clock clock) {
        super(12);
        this.words = words;
        this.model = model;
        this.clinical = new Clinical(words);
        var contents = new FilterContents(words, model);
        technique = button("technique", this::techniques);
        diagnosis = button("diagnosis", shown -> contents.diagnosis());
        side = button(
                "side",
                shown -> Ticks.of(
                        words,
                        shown.offers().sides(),
                        clinical::side,
                        filter().sides(),
                        chosen -> choose(filter().withSides(chosen))));
        sex = button(
                "sex",
                shown -> Ticks.of(
                        words,
                        shown.offers().sexes(),
                        clinical::sex,
                        filter().sexes(),
                        chosen -> choose(filter().withSexes(chosen))));
        ages = button("ages", shown -> contents.ages());
        operator = button(
                "operator",
                shown -> Ticks.of(
                        words,
                        shown.offers().operators(),
                        name -> name,
                        filter().operators(),
                        chosen -> choose(filter().withOperators(chosen))));
        period = button("period", shown -> contents.period(LocalDate.ofInstant(clock.instant(), clock.getZone())));
        course = button(
                "course",
                shown -> Ticks.of(
                        words,
                        shown.offers().courses(),
                        clinical::courseKind,
                        filter().courses(),
                        chosen -> choose(filter().withCourses(chosen))));
        counting = button("counting", shown -> contents.counting());
        reset = Buttons.link("cohort-reset", words.get("cohort.filter.reset"), this::reset);
        var buttons = new FlowPane(8, 8, technique, diagnosis, side, sex, ages, operator, period, course, counting);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        buttons.setMinWidth(0);
        // How high it is where it wraps: asked for before its width is known.
        buttons.prefWrapLengthProperty().bind(widthProperty().subtract(ROOM_FOR_RESET));
        getStyleClass().add("filter-bar");
        setAlignment(Pos.TOP_LEFT);
        reset.setVisible(false);
        getChildren().addAll(buttons, reset);
    }

    /** Where the keyboard goes. */
    FilterButton first() {
        return technique;
    }

    /** Shows what is asked for. */
    void show(Shown shown) {
        CohortChoice choice = shown.choice();
        CohortFilter filter = choice.filter();
        var texts = new CohortWords(words, shown.chosen().material().techniques());
        show(technique, filter.techniques(), texts::technique);
        show(diagnosis, filter.diagnosis().strip());
        show(side, filter.sides(), clinical::side);
        show(sex, filter.sexes(), clinical::sex);
        show(ages, texts.ages(filter.ages()));
        show(operator, filter.operators(), name -> name);
        show(period, texts.period(filter.period()));
        show(course, filter.courses(), clinical::courseKind);
        show(counting, switches(filter.firstPerPatient(), choice.withEarlyAndLate()));
        reset.setVisible(choice.isNarrowed());
    }

    private String switches(boolean isFirst, boolean withEarlyAndLate) {
        if (isFirst && withEarlyAndLate) {
            return words.get("cohort.filter.counting.both");
        }
        return isFirst
                ? words.get("cohort.filter.counting.first")
                : withEarlyAndLate ? words.get("cohort.filter.counting.early-late") : "";
    }

    private <T> void show(FilterButton button, Set<T> chosen, Function<T, String> name) {
        show(
                button,
                chosen.size() == 1
                        ? name.apply(chosen.iterator().next())
                        : chosen.isEmpty() ? "" : words.get("cohort.filter.some", chosen.size()));
    }

    private void show(FilterButton button, String value) {
        button.show(value.isEmpty() ? words.get("cohort.filter.all") : value, !value.isEmpty());
    }

    private FilterButton button(String key, Function<Shown, FilterContent> content) {
        var button = new FilterButton(
                words,
                "cohort-" + key,
                words.get("cohort.filter." + key),
                () -> Optional.ofNullable(model.shown.get()).map(content));
        button.show(words.get("cohort.filter.all"), false);
        return button;
    }

    private FilterContent techniques(Shown shown) {
        var texts = new CohortWords(words, shown.chosen().material().techniques());
        return Ticks.of(
                words,
                shown.offers().techniques(),
                texts::technique,
                filter().techniques(),
                chosen -> choose(filter().withTechniques(chosen)));
    }

    private void reset() {
        model.choose(CohortChoice::reset);
        technique.requestFocus();
    }

    private CohortFilter filter() {
        return model.choice.get().filter();
    }

    private void choose(CohortFilter filter) {
        model.choose(choice -> choice.with(filter));
    }
}
