package org.paintrend.ui.cohort;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.DateField;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.words.DateText;
import org.paintrend.words.Words;

/** What is typed or switched beneath a filter, rather than ticked. */
final class FilterContents {
    private static final double NARROW = 130;
    private static final double WIDE = 190;
    private static final double TEXT = 340;
    private static final int OLDEST = 130;
    private static final int MONTHS = 12;

    private final Words words;
    private final CohortModel model;

    FilterContents(Words words, CohortModel model) {
        this.words = words;
        this.model = model;
    }

    FilterContent diagnosis() {
        var field = new TextField(filter().diagnosis());
        field.setId("cohort-diagnosis-text");
        field.setPrefWidth(TEXT);
        field.textProperty().addListener((observed, before, now) -> choose(filter().withDiagnosis(now)));
        var box = new FieldBox(words.get("cohort.filter.diagnosis.contains"), field)
                .hint(words.get("cohort.filter.diagnosis.hint"));
        return new FilterContent(box, field);
    }

    FilterContent ages() {
        CohortFilter.Ages ages = filter().ages();
        TextField from = years(ages.from());
        var fields = new RangeFields<Integer>(
                words,
                "ages",
                from,
                years(ages.to()),
                FilterContents::age,
                (low, high) -> low <= high,
                (low, high) -> choose(filter().withAges(new CohortFilter.Ages(low, high))));
        return new FilterContent(fields, from);
    }

    /** @param today the clinic's day */
    FilterContent period(LocalDate today) {
        CohortFilter.Period period = filter().period();
        var reader = new DateText(words);
        DateField from = day(period.from());
        DateField to = day(period.to());
        var fields = new RangeFields<LocalDate>(
                words,
                "period",
                from,
                to,
                reader::read,
                (low, high) -> !low.isAfter(high),
                (low, high) -> choose(filter().withPeriod(new CohortFilter.Period(low, high))));
        LocalDate year = today.withDayOfYear(1);
        var often = new HBox(
                4,
                often("cohort-this-year", "cohort.filter.period.this-year", from, to, year, null),
                often(
                        "cohort-last-year",
                        "cohort.filter.period.last-year",
                        from,
                        to,
                        year.minusYears(1),
                        year.minusDays(1)),
                often(
                        "cohort-twelve-months",
                        "cohort.filter.period.twelve-months",
                        from,
                        to,
                        today.minusMonths(MONTHS).plusDays(1),
                        null));
        return new FilterContent(new VBox(12, fields, often), from);
    }

    FilterContent counting() {
        CheckBox first = new CheckBox(words.get("cohort.first"));
        first.setId("cohort-first");
        first.setAccessibleHelp(words.get("cohort.first.text"));
        first.setSelected(filter().firstPerPatient());
        first.setOnAction(event -> choose(filter().withFirstPerPatient(first.isSelected())));
        CheckBox early = new CheckBox(words.get("cohort.early-late"));
        early.setId("cohort-early-late");
        early.setAccessibleHelp(words.get("cohort.early-late.text"));
        early.setSelected(model.choice.get().withEarlyAndLate());
        early.setOnAction(event -> model.choose(choice -> choice.withEarlyAndLate(early.isSelected())));
        return new FilterContent(
                new VBox(16, explained(first, "cohort.first.text"), explained(early, "cohort.early-late.text")), first);
    }

    private Node explained(CheckBox box, String key) {
        var text = new Label(words.get(key));
        text.setWrapText(true);
        text.setPrefWidth(TEXT);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().addAll("second-line", "tick-text");
        return new VBox(4, box, text);
    }

    private Button often(
            String id, String key, DateField from, DateField to, LocalDate first, @Nullable LocalDate last) {
        return Buttons.link(id, words.get(key), () -> {
            from.setText("");
            to.setIso(last == null ? "" : last.toString());
            from.setIso(first.toString());
        });
    }

    private DateField day(@Nullable LocalDate day) {
        var field = new DateField(words);
        field.setPrefWidth(WIDE);
        field.setIso(day == null ? "" : day.toString());
        return field;
    }

    private static TextField years(@Nullable Integer years) {
        var field = new TextField(years == null ? "" : years.toString());
        field.setPrefWidth(NARROW);
        return field;
    }

    private static Optional<Integer> age(String typed) {
        try {
            int years = Integer.parseInt(typed.strip());
            return years >= 0 && years <= OLDEST ? Optional.of(years) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private CohortFilter filter() {
        return model.choice.get().filter();
    }

    private void choose(CohortFilter filter) {
        model.choose(choice -> choice.with(filter));
    }
}
