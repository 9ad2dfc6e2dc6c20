package org.paintrend.ui.cohort;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.paintrend.ui.common.Workplace;

/** The four figures somebody comes for. */
final class CohortCards extends GridPane {
    private static final List<Double> WIDTHS = List.of(33.0, 24.0, 24.0, 19.0);

    private final Workplace workplace;
    private final CohortModel model;
    private final CardView responders;
    private final CardView change;
    private final CardView courses;
    private final CardView events;

    CohortCards(Workplace workplace, CohortModel model) {
        this.workplace = workplace;
        this.model = model;
        getStyleClass().addAll("card", "cohort-cards");
        responders = card("cohort-card-responders", Evidence.Topic.RESPONDERS);
        change = card("cohort-card-change", Evidence.Topic.CHANGE);
        courses = card("cohort-card-courses", Evidence.Topic.COURSES);
        events = card("cohort-card-events", Evidence.Topic.EVENTS);
        addColumn(0, responders.parts());
        addColumn(1, change.parts());
        addColumn(2, courses.parts());
        addColumn(3, events.parts());
        Stream.of(events.parts()).forEach(part -> part.getStyleClass().add("last"));
        WIDTHS.forEach(width -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            getColumnConstraints().add(column);
        });
    }

    /** Shows what they say. */
    void show(Shown shown) {
        var texts = new CardTexts(workplace.words(), shown.chosen(), shown.instrument());
        responders.show(texts.responders());
        change.show(texts.change());
        courses.show(texts.courses());
        events.show(texts.events());
    }

    private CardView card(String id, Evidence.Topic topic) {
        return new CardView(workplace.words(), id, () -> {
            Shown shown = model.shown.get();
            if (shown != null) {
                workplace.navigator().openPanel(new EvidencePanel(workplace, shown, topic));
            }
        });
    }
}
