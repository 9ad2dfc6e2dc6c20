package org.paintrend.ui.common;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.report.A4;
import org.paintrend.words.Words;

/**
 * A paper as it will come out: a whole sheet, as large as there is room, or one as wide as there is room, to be read. Of
 * several sheets one at a time.
 */
final class PaperPages extends VBox {
    private final Words words;
    private final Page page = new Page();
    private final Label which = new Label();
    private final Button back;
    private final Button on;
    private final HBox turning;
    private final ScrollPane scroll = new ScrollPane(page);
    private final Button zoom;
    private final BooleanProperty large = new SimpleBooleanProperty(this, "large");
    private List<? extends Node> sheets = List.of();
    private int shown;

    /**
     * @param id of the panel it stands in
     * @param name what it is, for whoever cannot see it
     */
    PaperPages(Words words, String id, String name) {
        super(8);
        this.words = words;
        getStyleClass().add("paper-pages");
        page.setId(id + "-preview");
        page.setAccessibleText(name);
        page.setOnKeyPressed(this::pressed);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        zoom = Buttons.plain(
                id + "-zoom", Octicons.SCREEN_FULL_16, words.get("common.paper.read"), () -> large.set(!large.get()));
        zoom.getStyleClass().add("small");
        large.subscribe(this::enlarge);
        scroll.widthProperty().subscribe(this::enlarge);
        back = Buttons.icon(
                id + "-page-back", Octicons.CHEVRON_LEFT_16, words.get("common.paper.back"), () -> turn(-1));
        on = Buttons.icon(id + "-page-on", Octicons.CHEVRON_RIGHT_16, words.get("common.paper.on"), () -> turn(1));
        which.setId(id + "-page");
        which.getStyleClass().add("second-line");
        turning = new HBox(8, back, which, on);
        turning.setAlignment(Pos.CENTER);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var tools = new HBox(8, turning, space, zoom);
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(scroll, tools);
        show(List.of(), name);
    }

    /**
     * Shows another state of the paper.
     *
     * @param spoken everything it says
     */
    void show(List<? extends Node> drawn, String spoken) {
        sheets = List.copyOf(drawn);
        page.setAccessibleText(spoken);
        turn(0);
    }

    /** Whether a sheet is as wide as there is room, and not all of it is seen at once. */
    ReadOnlyBooleanProperty large() {
        return large;
    }

    private void enlarge() {
        boolean isLarge = large.get();
        page.setMinHeight(isLarge ? scroll.getWidth() * A4.HEIGHT / A4.WIDTH : 0);
        zoom.setText(words.get(isLarge ? "common.paper.whole" : "common.paper.read"));
        zoom.setAccessibleText(zoom.getText());
        zoom.setGraphic(Icons.of(isLarge ? Octicons.SCREEN_NORMAL_16 : Octicons.SCREEN_FULL_16));
        scroll.setVvalue(0);
    }

    private void turn(int by) {
        shown = Math.clamp((long) shown + by, 0, Math.max(0, sheets.size() - 1));
        page.show(sheets.isEmpty() ? new Group() : sheets.get(shown));
        turning.setVisible(sheets.size() > 1);
        turning.setManaged(sheets.size() > 1);
        which.setText(words.get("chart.print.page", shown + 1, sheets.size()));
        back.setDisable(shown == 0);
        on.setDisable(shown >= sheets.size() - 1);
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (by != 0 && sheets.size() > 1) {
            turn(by);
            event.consume();
        }
    }

    /** One sheet. */
    private static final class Page extends Region {
        private static final double USUAL = 0.52;

        private final Rectangle paper = new Rectangle(A4.WIDTH, A4.HEIGHT);
        private final Group group = new Group(paper);
        private final Scale scale = new Scale(1, 1);

        Page() {
            getStyleClass().add("paper-page");
            paper.getStyleClass().add("paper");
            group.setManaged(false);
            group.getTransforms().add(scale);
            getChildren().add(group);
            setPrefSize(A4.WIDTH * USUAL, A4.HEIGHT * USUAL);
            setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            setMinSize(0, 0);
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            setFocusTraversable(true);
        }

        void show(Node sheet) {
            sheet.setTranslateX(A4.MARGIN);
            sheet.setTranslateY(A4.MARGIN);
            group.getChildren().setAll(paper, sheet);
        }

        @Override
        protected void layoutChildren() {
            Insets around = getInsets();
            double width = getWidth() - around.getLeft() - around.getRight();
            double height = getHeight() - around.getTop() - around.getBottom();
            double factor = Math.min(width / A4.WIDTH, height / A4.HEIGHT);
            scale.setX(factor);
            scale.setY(factor);
            group.relocate(around.getLeft() + width - A4.WIDTH * factor, around.getTop());
        }
    }
}
