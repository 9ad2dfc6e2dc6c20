package org.paintrend.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.numbness.Question;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.FormFields;
import org.paintrend.ui.common.QuestionRow;
import org.paintrend.ui.common.Reveal;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Clinical;
import org.paintrend.words.NumbnessWords;
import org.paintrend.words.Words;

/** What is asked about numbness: first what cannot wait, then the numbness itself, then the risk markers. */
final class NumbnessFields extends VBox {
    private static final double HALF = 220;

    private final Words words;
    private final Clinical clinical;
    private final NumbnessWords numbness;
    private final NumbnessModel model;
    private final FormFields fields;
    private final List<QuestionRow<?>> rows = new ArrayList<>();
    private final FieldBox urgent;
    private final Label age = new Label();

    /**
     * @param injections the names of what can be chosen by their numbers, in order
     * @param needsReason whether a reason for the change has to be given
     */
    NumbnessFields(Words words, NumbnessModel model, Map<String, String> injections, boolean needsReason) {
        super(18);
        this.words = words;
        this.clinical = new Clinical(words);
        this.numbness = new NumbnessWords(words);
        this.model = model;
        this.fields = new FormFields(words, "numbness-", "numbness.", model::left);
        this.urgent = new FieldBox(words.get("numbness.urgent"), questions(true));
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        injection(injections),
                        urgent,
                        new FieldBox(words.get("numbness.others"), questions(false)),
                        markers(),
                        fields.area("note", model.note));
        if (needsReason) {
            getChildren().add(fields.area("reason", model.reason).required(words.get("common.required")));
        }
        model.faults.shown().subscribe(this::show);
    }

    /** Where the keyboard goes first. */
    Node first() {
        return rows.getFirst().firstFocus();
    }

    /** Puts the keyboard into the first field with a fault. */
    void toFault() {
        if (urgent.fault().isEmpty()) {
            fields.toFault();
        } else {
            first().requestFocus();
        }
    }

    /** Shows the age, computed from the record. */
    void showAge(String text) {
        age.setText(text);
    }

    private void show(List<Fault> faults) {
        urgent.fault(fault(faults, "answers"));
        fields.show(name -> fault(faults, name));
    }

    private String fault(List<Fault> faults, String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(clinical::fieldFault)
                .orElse("");
    }

    private FieldBox injection(Map<String, String> injections) {
        var choice = new ComboBox<String>();
        choice.getItems().setAll(injections.keySet());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String number) {
                return injections.getOrDefault(number == null ? "" : number, "");
            }

            @Override
            public String fromString(String name) {
                throw new UnsupportedOperationException("it is chosen, not typed");
            }
        });
        choice.valueProperty().bindBidirectional(model.procedure);
        return fields.add("procedure", choice);
    }

    private VBox questions(boolean areUrgent) {
        var box = new VBox();
        Stream.of(Question.values())
                .filter(question -> question.urgent() == areUrgent)
                .map(this::row)
                .forEach(row -> {
                    rows.add(row);
                    box.getChildren().add(row);
                });
        return box;
    }

    private QuestionRow<?> row(Question question) {
        String id = "numbness-" + question.id();
        String name = numbness.question(question);
        return switch (question) {
            case ONSET ->
                QuestionRow.choices(id, name, List.of(Onset.values()), numbness::onset, model.onset, this::move);
            case COURSE ->
                QuestionRow.choices(
                        id, name, List.of(EarlyCourse.values()), numbness::course, model.course, this::move);
            case BLADDER, BOWEL, SADDLE, BOTH_LEGS, SHOOTING, WEAKNESS, MILD ->
                QuestionRow.yesNo(id, name, words, model.answer(question), this::move);
        };
    }

    private void move(QuestionRow<?> from, int by) {
        int to = Math.clamp((long) rows.indexOf(from) + by, 0, rows.size() - 1);
        Reveal.focus(rows.get(to).firstFocus());
    }

    private Node markers() {
        var title = new Label(words.get("numbness.markers"));
        title.getStyleClass().add("field-name");
        var about = new Label(words.get("numbness.markers.text"));
        about.getStyleClass().add("field-hint");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var thin = QuestionRow.yesNo("numbness-thin", words.get("numbness.thin"), words, model.thin, this::move);
        rows.add(thin);
        var site = new Segmented<>(words.get("numbness.site"), List.of(InjectionSite.values()), numbness::site)
                .clearable();
        site.valueProperty().bindBidirectional(model.site);
        return new VBox(
                12,
                new VBox(2, title, about),
                new VBox(ageRow(), thin),
                fields.add("site", site),
                half(fields.text("drug", model.drug), fields.text("givenBy", model.givenBy)));
    }

    private Node ageRow() {
        var name = new Label(words.get("numbness.age"));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        age.setId("numbness-age");
        age.getStyleClass().add("second");
        age.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(12, name, age);
        row.getStyleClass().addAll("question-row", "age-row");
        return row;
    }

    private static HBox half(FieldBox... boxes) {
        var row = new HBox(16, boxes);
        for (FieldBox box : boxes) {
            box.setPrefWidth(HALF);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        return row;
    }
}
