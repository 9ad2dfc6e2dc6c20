package org.paintrend.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.safety.Finding;
import org.paintrend.domain.safety.Level;
import org.paintrend.domain.safety.SafetyOutcome;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.words.SafetyWords;
import org.paintrend.words.Words;

/**
 * What a safety check comes to and what stands in the way: risky answers in full, what nobody answered as a count that
 * opens. A stop in the tab order, so that a screen reader can come back to it.
 */
final class SafetyFindings extends VBox {
    private final Words words;
    private final SafetyWords safety;
    private final String id;
    private boolean showsOpen;

    /** @param id begins the ids of what is shown */
    SafetyFindings(Words words, SafetyWords safety, String id) {
        super(14);
        this.words = words;
        this.safety = safety;
        this.id = id;
        setId(id + "-findings");
        getStyleClass().add("safety-findings");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
    }

    /** @param isBegun whether anything was answered; before that nothing is called a stop, the open ones are counted */
    void show(SafetyOutcome outcome, boolean isBegun) {
        List<Node> parts = new ArrayList<>();
        String result = isBegun ? safety.result(outcome) : words.get("safety.waiting");
        parts.add(head(result, isBegun ? outcome.result() : null));
        List<String> spoken = new ArrayList<>(List.of(result));
        String passedBy = safety.passedBy(outcome);
        if (!passedBy.isEmpty()) {
            Label line = text(passedBy, "safety-line");
            line.setId(id + "-passed-by");
            parts.add(line);
            spoken.add(passedBy);
        }
        for (Level level : Level.values()) {
            List<Finding> found = outcome.of(level).stream()
                    .filter(finding -> !outcome.isUnanswered(finding))
                    .toList();
            if (!found.isEmpty()) {
                parts.add(part(level, found, outcome));
                found.forEach(finding -> spoken.add(safety.level(level) + ": " + safety.finding(finding, outcome)));
            }
        }
        if (!outcome.unanswered().isEmpty()) {
            parts.add(open(outcome, isBegun));
            spoken.add(safety.open(outcome));
        }
        getChildren().setAll(parts);
        setAccessibleText(spoken.stream().collect(Collectors.joining(". ")));
    }

    private Node head(String result, SafetyOutcome.@Nullable Result kind) {
        Label word = text(result, "safety-word");
        word.setId(id + "-result");
        HBox.setHgrow(word, Priority.ALWAYS);
        var head = new HBox(10, Icons.of(icon(kind), 20), word);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass()
                .addAll("safety-head", kind == null ? "waiting" : kind.name().toLowerCase(Locale.ROOT));
        return head;
    }

    private static Octicons icon(SafetyOutcome.@Nullable Result kind) {
        if (kind == null) {
            return Octicons.CHECKLIST_16;
        }
        return switch (kind) {
            case STOPPED -> Octicons.STOP_16;
            case PASSED, CAUTIONS -> Octicons.ALERT_16;
            case CLEAR -> Octicons.CHECK_CIRCLE_16;
        };
    }

    private VBox part(Level level, List<Finding> found, SafetyOutcome outcome) {
        var part = new VBox(6, text(safety.level(level), "field-name"));
        part.setId(id + "-" + level.id());
        found.forEach(finding -> part.getChildren().add(line(finding, safety.finding(finding, outcome))));
        return part;
    }

    private Node line(Finding finding, String text) {
        Label sentence = text(text, "safety-line");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Level level = finding.level();
        var line = new HBox(8, Icons.of(level == Level.STOP ? Octicons.STOP_16 : Octicons.ALERT_16, 16), sentence);
        line.setId(id + "-found-" + finding.question().id());
        line.getStyleClass().addAll("safety-found", level.id());
        return line;
    }

    /** The count, and on demand each question with its level. */
    private Node open(SafetyOutcome outcome, boolean isBegun) {
        Label count = text(safety.open(outcome), "safety-line");
        count.setId(id + "-open");
        Button toggle =
                Buttons.link(id + "-open-show", words.get(showsOpen ? "safety.open.hide" : "safety.open.show"), () -> {
                    showsOpen = !showsOpen;
                    show(outcome, isBegun);
                    lookup("#" + id + "-open-show").requestFocus();
                });
        boolean stops = outcome.unanswered().stream().anyMatch(finding -> finding.level() == Level.STOP);
        var icon = Icons.of(stops ? Octicons.STOP_16 : Octicons.ALERT_16, 16);
        HBox.setHgrow(count, Priority.ALWAYS);
        var line = new HBox(8, icon, count);
        line.getStyleClass().addAll("safety-found", (stops ? Level.STOP : Level.CAUTION).id());
        var part = new VBox(6, line, toggle);
        if (showsOpen) {
            for (Level level : Level.values()) {
                List<Finding> open = outcome.unanswered().stream()
                        .filter(finding -> finding.level() == level)
                        .toList();
                if (!open.isEmpty()) {
                    part.getChildren().add(text(safety.level(level), "field-name"));
                    open.forEach(finding -> part.getChildren().add(line(finding, safety.question(finding.question()))));
                }
            }
        }
        return part;
    }

    static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
