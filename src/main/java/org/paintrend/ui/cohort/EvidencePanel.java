package org.paintrend.ui.cohort;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.PanelParts;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** What the figure of a card rests on, over the screen. */
final class EvidencePanel implements Navigator.Panel {
    private static final double WIDTH = 560;

    private final BorderPane node = new BorderPane();
    private final Words words;
    private final ScrollPane body;

    EvidencePanel(Workplace workplace, Shown shown, Evidence.Topic topic) {
        this.words = workplace.words();
        var evidence = new Evidence(words, shown.chosen(), shown.instrument());
        var sections = new VBox(24);
        sections.getStyleClass().add("form");
        evidence.of(topic).forEach(section -> sections.getChildren().add(section(section)));
        body = new ScrollPane(sections);
        body.setFitToWidth(true);
        body.getStyleClass().add("edge-to-edge");
        body.setAccessibleText(title(topic));
        node.setId("cohort-evidence");
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setTop(PanelParts.head(
                workplace,
                "cohort-evidence-close",
                title(topic),
                topic == Evidence.Topic.COURSES || topic == Evidence.Topic.EVENTS
                        ? words.count(
                                "cohort.procedures", shown.chosen().figures().courses())
                        : evidence.about()));
        node.setCenter(body);
        node.setBottom(PanelParts.foot(workplace, "cohort-evidence-done", new Label()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean mayClose() {
        return true;
    }

    /** What is read, so that the arrow keys scroll it. */
    @Override
    public Node firstFocus() {
        return body;
    }

    private String title(Evidence.Topic topic) {
        return words.get("cohort.evidence." + topic.name().toLowerCase(Locale.ROOT) + ".title");
    }

    private static Node section(Evidence.Section section) {
        var box = new VBox(6);
        if (!section.title().isEmpty()) {
            var title = new Label(section.title());
            title.getStyleClass().add("heading");
            box.getChildren().add(title);
        }
        if (!section.about().isEmpty()) {
            var about = new Label(section.about());
            about.setWrapText(true);
            about.setMinHeight(Region.USE_PREF_SIZE);
            about.getStyleClass().add("second");
            box.getChildren().add(about);
        }
        section.lines().forEach(line -> box.getChildren().add(line(line)));
        return box;
    }

    private static Node line(Evidence.Line line) {
        var name = new Label(line.name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("second");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var value = new Label(line.value());
        value.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(16, name, value);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("evidence-line");
        return row;
    }
}
