package org.paintrend.ui.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.outcome.Timing;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.KeyboardFocus;
import org.paintrend.ui.common.Segmented;
import org.paintrend.words.Clinical;
import org.paintrend.words.LanssWords;
import org.paintrend.words.Words;

/** LANSS, answered item by item or as a total; folded away where the plan does not ask it. */
final class LanssView extends VBox {
    private static final double TOTAL_WIDTH = 72;

    private final AssessmentModel model;
    private final Words words;
    private final LanssWords lanssWords;
    private final Map<LanssItem, LanssRow> rows = new EnumMap<>(LanssItem.class);
    private final VBox open = new VBox(6);
    private final VBox guided = new VBox();
    private final HBox total;
    private final Segmented<LanssAnswers.Way> way;
    private final Label figure = new Label();
    private final Label state = new Label();
    private final Label caution = new Label();
    private final Button unfold;
    private boolean unfolded;

    LanssView(AssessmentModel model, Words words, Faults faults) {
        this.model = model;
        this.words = words;
        this.lanssWords = new LanssWords(words);
        this.way = new Segmented<>(
                words.get("entry.lanss.way"),
                List.of(LanssAnswers.Way.values()),
                one -> words.get(one == LanssAnswers.Way.GUIDED ? "entry.lanss.guided" : "entry.lanss.total-only"));
        way.setId("entry-lanss-way");
        way.valueProperty().addListener((observed, before, now) -> {
            if (now != null && !model.lanss().withoutExaminer()) {
                model.lanss().way().set(now);
            }
        });
        this.unfold = Buttons.plain("entry-lanss-open", Octicons.PLUS_16, "", this::unfold);
        unfold.getStyleClass().add("small");
        for (LanssItem item : LanssItem.values()) {
            rows.put(item, new LanssRow(model, item, words, this::move));
        }
        guided.getChildren().addAll(rows.values());
        var fault = new FaultLine();
        this.total = total(faults, fault);
        faults.place("lanssItems", guided, fault);
        caution.getStyleClass().add("entry-caution");
        caution.setWrapText(true);
        caution.setMinHeight(USE_PREF_SIZE);
        open.getChildren().addAll(head(), caution, guided, total, fault);
        getChildren().addAll(unfold, open);
        model.look().addListener((observed, before, now) -> show(now));
        show(model.look().get());
    }

    private void show(Look look) {
        LanssAnswers answers = model.lanss();
        @Nullable Lanss lanss = answers.lanss().orElse(null);
        @Nullable Timepoint notAsked = notAsked(look.placing());
        boolean folded = notAsked != null && !unfolded && lanss == null;
        seen(unfold, folded);
        seen(open, !folded);
        if (notAsked != null) {
            String name = new Clinical(words).timepoint(notAsked);
            unfold.setText(words.get("entry.lanss.not-asked", name));
            unfold.setAccessibleText(unfold.getText());
        }
        way.setValue(answers.wayNow());
        way.setDisable(answers.withoutExaminer());
        seen(guided, answers.wayNow() == LanssAnswers.Way.GUIDED);
        seen(total, answers.wayNow() == LanssAnswers.Way.TOTAL);
        figure.setText(lanssWords.figure(lanss));
        boolean typing = lanss == null && answers.wayNow() == LanssAnswers.Way.TOTAL;
        state.setText(typing ? "" : lanssWords.state(lanss));
        caution(notAsked);
    }

    private void caution(@Nullable Timepoint notAsked) {
        Mode mode = model.mode().get();
        String text = notAsked != null
                ? words.get("entry.lanss.last-week")
                : model.lanss().withoutExaminer()
                        ? words.get(mode == Mode.PHONE ? "entry.lanss.by-phone" : "entry.lanss.by-post")
                        : "";
        caution.setText(text);
        seen(caution, !text.isEmpty());
    }

    /** The timepoint at which the plan does not ask for LANSS, or absent. */
    private static @Nullable Timepoint notAsked(Placing placing) {
        @Nullable Timing timing = placing.timing();
        @Nullable
        Timepoint at = placing.chosen() != null ? placing.chosen() : timing == null ? null : timing.timepoint();
        return at == null || at.asks(Instrument.LANSS) ? null : at;
    }

    private void unfold() {
        unfolded = true;
        show(model.look().get());
        rows.values().iterator().next().firstFocus().requestFocus();
    }

    private void move(LanssItem from, int step) {
        LanssItem to = model.lanss().neighbour(from, step);
        LanssRow row = rows.get(to);
        LanssRow here = rows.get(from);
        if (row != null && here != null) {
            KeyboardFocus.move(here.firstFocus(), row.firstFocus(), step > 0);
        }
    }

    private HBox head() {
        var name = new Label(words.get("clinical.lanss"));
        name.getStyleClass().add("field-name");
        name.setMinWidth(USE_PREF_SIZE);
        way.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        figure.setId("entry-lanss-figure");
        figure.getStyleClass().add("heading");
        state.setId("entry-lanss-state");
        state.getStyleClass().add("second");
        var sum = new HBox(6, figure, state);
        sum.setAlignment(Pos.BASELINE_RIGHT);
        var head = new HBox(12, name, way, gap, sum);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setFillHeight(false);
        return head;
    }

    private HBox total(Faults faults, FaultLine fault) {
        var field = new TextField();
        field.setId("entry-lanss-total");
        field.setPrefWidth(TOTAL_WIDTH);
        field.setAccessibleText(words.get("entry.lanss.total-field"));
        field.textProperty().bindBidirectional(model.lanss().total());
        faults.place("lanssTotal", field, fault);
        var range = new Label(words.get("entry.lanss.total-range"));
        range.getStyleClass().add("second");
        var line = new HBox(10, field, range);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static void seen(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
