package org.paintrend.ui.record;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** Everything recorded for one procedure, one row an assessment, with the ways to mend each. */
final class AssessmentsTab implements RecordTabs.Page {
    private static final double TIMEPOINT = 98;
    private static final double WHEN = 136;
    private static final double HOW = 64;
    private static final double NRS = 72;
    private static final double LANSS = 84;
    private static final double SMALL = 36;
    private static final double BY = 76;
    private static final double ACTIONS = 112;
    private static final double BETWEEN = 8;
    private static final double MARGINS = 64;
    /** What all columns but the note take, px: a row is as high as its note at the width that is left for it. */
    private static final double ALL_ELSE =
            TIMEPOINT + WHEN + HOW + NRS + LANSS + 2 * SMALL + BY + ACTIONS + 9 * BETWEEN + MARGINS;
    /** Narrower than this, px, a note has no column of its own: it stands under its row. */
    private static final double ROOMY = 1000;

    private final Workplace workplace;
    private final Words words;
    private final RecordModel model;
    private final Mending mending;
    private final VBox grid = new VBox();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final BooleanBinding roomy = grid.widthProperty().greaterThanOrEqualTo(ROOMY);

    AssessmentsTab(Workplace workplace, RecordModel model, Mending mending) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
        this.mending = mending;
        grid.setId("record-assessments");
        grid.getStyleClass().addAll("record-page", "assessments");
        grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        grid.setAccessibleText(words.get("record.tab.assessments"));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(RecordModel.Shown shown, Episode chosen, ProcedureNames names) {
        List<AssessmentRow> rows = AssessmentRow.of(chosen, words);
        grid.getChildren().setAll(head());
        rows.forEach(row -> grid.getChildren().add(row(row, chosen, names)));
    }

    private HBox head() {
        Label note = grow(head("record.column.note", 60));
        note.visibleProperty().bind(roomy);
        HBox head = line(
                head("record.column.timepoint", TIMEPOINT),
                head("record.column.when", WHEN),
                head("record.column.how", HOW),
                right(head("clinical.nrs", NRS)),
                right(head("clinical.lanss", LANSS)),
                right(head("record.column.pgic", SMALL)),
                right(head("record.column.mrc", SMALL)),
                note,
                head("record.column.by", BY),
                head("", ACTIONS));
        head.getStyleClass().add("assessments-head");
        return head;
    }

    private Node row(AssessmentRow row, Episode chosen, ProcedureNames names) {
        Label timepoint = cell(row.timepoint(), TIMEPOINT, "trend-name");
        Label note = grow(cell(row.note(), 60, "second"));
        note.prefWidthProperty().bind(Bindings.max(SMALL, grid.widthProperty().subtract(ALL_ELSE)));
        // Unseen it still keeps the columns where they are, in one line.
        note.visibleProperty().bind(roomy);
        note.wrapTextProperty().bind(roomy);
        HBox line = line(
                timepoint,
                two(row.when(), row.state(), WHEN, false),
                cell(row.how(), HOW, "second"),
                score(row.nrs(), NRS),
                score(row.lanss(), LANSS),
                right(cell(row.pgic(), SMALL, "score")),
                right(cell(row.mrc(), SMALL, "score")),
                note,
                cell(row.by(), BY, "second"),
                actions(row, chosen, names));
        var whole = new VBox(2, line, under(row.note()));
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.getStyleClass().add(row.timepoint().isEmpty() ? "assessment-more" : "assessment");
        whole.setAccessibleRole(AccessibleRole.TABLE_ROW);
        whole.setAccessibleText(spoken(row));
        return whole;
    }

    private Label under(String note) {
        var label = new Label(note);
        label.getStyleClass().addAll("second", "assessment-note");
        label.setWrapText(true);
        label.setPadding(new Insets(0, 0, 4, TIMEPOINT + BETWEEN));
        label.visibleProperty().bind(note.isEmpty() ? new SimpleBooleanProperty(false) : roomy.not());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node actions(AssessmentRow row, Episode chosen, ProcedureNames names) {
        Procedure procedure = chosen.procedure();
        var buttons = new HBox(4);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(ACTIONS);
        buttons.setPrefWidth(ACTIONS);
        @Nullable Assessment one = row.assessment();
        if (one != null) {
            var edit = Buttons.plain(
                    "record-edit-" + one.id().value(),
                    words.get("common.edit"),
                    () -> workplace.navigator().editScores(model.patient(), procedure.id(), one.id()));
            edit.getStyleClass().add("small");
            edit.setAccessibleText(words.get("record.edit-of", spoken(row)));
            buttons.getChildren().addAll(edit, more(one, row, chosen, names));
        } else if (row.enterFor() != null) {
            String timepoint = row.enterFor();
            var enter = Buttons.plain(
                    "record-enter-" + timepoint,
                    words.get("record.enter-scores"),
                    () -> workplace.navigator().enterScores(model.patient(), procedure.id(), timepoint));
            enter.getStyleClass().add("small");
            enter.setAccessibleText(words.get("record.enter-scores") + ": " + row.timepoint());
            buttons.getChildren().add(enter);
        }
        return buttons;
    }

    private MenuButton more(Assessment one, AssessmentRow row, Episode chosen, ProcedureNames names) {
        var more = new MenuButton("", Icons.of(Octicons.KEBAB_HORIZONTAL_16));
        more.setId("record-more-" + one.id().value());
        more.getStyleClass().addAll("button-icon", "flat", "no-arrow", "small");
        more.setAccessibleText(words.get("record.more-of", spoken(row)));
        // The row ends at the edge of the window: under its button the menu would hang out of it.
        more.setPopupSide(Side.LEFT);
        var move = new MenuItem(words.get("record.move"), Icons.of(Octicons.ARROW_RIGHT_16));
        move.setId("record-move-" + one.id().value());
        move.setOnAction(event -> workplace
                .navigator()
                .openPanel(MovePanel.ofAssessment(workplace, mending, one, chosen, spoken(row), names)));
        var remove = new MenuItem(words.get("record.void"), Icons.of(Octicons.TRASH_16));
        remove.setId("record-void-" + one.id().value());
        remove.setOnAction(event -> mending.voidAssessment(chosen, one));
        more.getItems().addAll(move, remove);
        return more;
    }

    private String spoken(AssessmentRow row) {
        String when = row.when().isEmpty() ? row.state() : row.when() + ", " + row.state();
        String scores = (row.nrs().value().isEmpty()
                        ? ""
                        : "; " + words.get("clinical.nrs") + " " + row.nrs().value())
                + (row.lanss().value().isEmpty()
                        ? ""
                        : "; " + words.get("clinical.lanss") + " " + row.lanss().value());
        return (row.timepoint().isEmpty() ? "" : row.timepoint() + ", ") + when + scores;
    }

    private Node score(AssessmentRow.Score score, double width) {
        return score.remark().isEmpty()
                ? right(cell(score.value(), width, "score"))
                : two(score.value(), score.remark(), width, true);
    }

    private static VBox two(String first, String second, double width, boolean isScore) {
        Label top = cell(first, width, isScore ? "score" : "trend-when");
        Label below = cell(second, width, "caption");
        below.setWrapText(true);
        var cell = first.isEmpty() ? new VBox(below) : second.isEmpty() ? new VBox(top) : new VBox(top, below);
        cell.setAlignment(isScore ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (isScore) {
            right(top);
            right(below).setTextAlignment(TextAlignment.RIGHT);
        }
        cell.setMinWidth(width);
        cell.setPrefWidth(width);
        return cell;
    }

    private static HBox line(Node... cells) {
        var line = new HBox(BETWEEN, cells);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label head(String key, double width) {
        return cell(key.isEmpty() ? "" : words.get(key), width, "column-head");
    }

    private static Label cell(String text, double width, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    private static Label right(Label label) {
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static Label grow(Label label) {
        label.setMinWidth(0);
        label.setMaxWidth(Region.USE_COMPUTED_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
