package org.paintrend.ui.cohort;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.paintrend.domain.cohort.CohortFigures;
import org.paintrend.domain.cohort.TimepointFigures;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.ui.common.Buttons;
import org.paintrend.words.CohortWords;
import org.paintrend.words.Words;

/** How many procedures are looked at and how complete their follow-up is: above every figure, whatever is chosen. */
final class CohortLine extends FlowPane {
    private static final double BAR = 120;
    private static final double SHORT = 80;

    private final Words words;
    private final Label procedures = new Label();
    private final Label patients = new Label();
    private final Label complete = new Label();
    private final Label count = new Label();
    private final Label share = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label repeats;
    private final Button first;
    private final HBox follow;
    private final HBox again;

    CohortLine(Words words, CohortModel model) {
        super(20, 4);
        this.words = words;
        getStyleClass().add("cohort-line");
        setRowValignment(VPos.CENTER);
        procedures.setId("cohort-procedures");
        procedures.getStyleClass().add("strong");
        patients.getStyleClass().add("second");
        complete.setId("cohort-complete");
        count.getStyleClass().add("strong");
        bar.setPrefWidth(BAR);
        bar.setFocusTraversable(false);
        bar.setAccessibleRole(AccessibleRole.NODE);
        follow = new HBox(5, complete, count, share, bar);
        follow.setAlignment(Pos.CENTER_LEFT);
        repeats = new Label(words.get("cohort.line.repeats"));
        repeats.getStyleClass().add("second-line");
        first = Buttons.link(
                "cohort-first-only",
                words.get("cohort.line.first"),
                () -> model.choose(choice -> choice.with(choice.filter().withFirstPerPatient(true))));
        first.setAccessibleHelp(repeats.getText());
        first.setTooltip(new Tooltip(words.get("cohort.first.text")));
        again = new HBox(2, repeats, first);
        again.setAlignment(Pos.CENTER_LEFT);
        var counted = new HBox(5, procedures, patients);
        counted.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(counted, follow, again);
    }

    /** Whether there is little room: then the sentence on repeats stands in a tooltip. */
    void narrow(boolean isNarrow) {
        bar.setPrefWidth(isNarrow ? SHORT : BAR);
        repeats.setVisible(!isNarrow);
        repeats.setManaged(!isNarrow);
    }

    /** Shows how many there are. */
    void show(Shown shown) {
        Chosen chosen = shown.chosen();
        CohortFigures figures = chosen.figures();
        procedures.setText(words.count("cohort.procedures", figures.courses()));
        patients.setText(words.count("cohort.patients", figures.patients()));
        boolean isRepeated = figures.patients() < figures.courses();
        again.setVisible(isRepeated);
        again.setManaged(isRepeated);
        Completeness followUp = chosen.atPrimary(shown.instrument())
                .map(TimepointFigures::completeness)
                .orElse(new Completeness(0, 0));
        boolean isDue = followUp.due() > 0;
        String at = chosen.primary()
                .map(new CohortWords(words, chosen.material().techniques())::at)
                .orElse("");
        complete.setText(words.get(isDue ? "cohort.line.complete" : "cohort.line.not-due", at));
        double observed = isDue ? (double) followUp.observed() / followUp.due() : 0;
        count.setText(words.get("cohort.of", words.number(followUp.observed()), words.number(followUp.due())));
        share.setText("(" + words.percent((int) Math.round(100 * observed)) + ")");
        bar.setProgress(observed);
        for (Node node : List.of(count, share, bar)) {
            node.setVisible(isDue);
            node.setManaged(isDue);
        }
        follow.setVisible(figures.courses() > 0);
    }
}
