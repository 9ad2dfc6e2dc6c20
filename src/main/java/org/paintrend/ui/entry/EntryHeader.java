package org.paintrend.ui.entry;

import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.Side;
import org.paintrend.ui.common.Buttons;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** What is done here, and whose scores they are. */
final class EntryHeader extends HBox {
    private static final String BETWEEN = " · ";

    EntryHeader(EntryCase entry, Words words, Runnable close) {
        super(12);
        getStyleClass().add("entry-header");
        setAlignment(Pos.TOP_LEFT);
        Assessment edited = entry.edited();
        var title = new Label(words.get(edited == null ? "entry.title" : "entry.title.edit"));
        title.getStyleClass().add("page-title");
        var name = new Label(entry.patient().displayName());
        name.getStyleClass().add("strong");
        name.setMaxWidth(280);
        var about = new Label(BETWEEN + about(entry, words));
        about.getStyleClass().add("second");
        var who = new HBox(name, about);
        who.setId("entry-who");
        name.setMinWidth(60);
        var text = new VBox(4, title, who);
        if (edited != null) {
            var saved = new Label(savedBy(entry, edited, words));
            saved.getStyleClass().add("second-line");
            text.getChildren().add(saved);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        getChildren().addAll(text, Buttons.icon("entry-close-icon", Octicons.X_16, words.get("common.close"), close));
    }

    private static String about(EntryCase entry, Words words) {
        Procedure procedure = entry.episode().procedure();
        var parts = new StringJoiner(BETWEEN);
        String code = entry.patient().code().value();
        if (!code.equals(entry.patient().displayName())) {
            parts.add(code);
        }
        @Nullable Side side = procedure.target().side();
        String what = Stream.of(
                        procedure.levels() == null ? entry.technique() : entry.technique() + " " + procedure.levels(),
                        side == null ? null : new Clinical(words).side(side))
                .filter(Objects::nonNull)
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
        return parts.add(what).add(words.date(procedure.at().date())).toString();
    }

    private static String savedBy(EntryCase entry, Assessment edited, Words words) {
        return edited.takenAt() == null
                ? words.get("entry.recorded-by", edited.recordedBy())
                : words.get(
                        "entry.recorded-by-at",
                        edited.recordedBy(),
                        words.dateTime(
                                edited.takenAt(),
                                entry.episode().procedure().at().zone()));
    }
}
