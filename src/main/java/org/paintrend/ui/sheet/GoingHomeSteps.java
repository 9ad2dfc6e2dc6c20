package org.paintrend.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.sheet.GoingHome;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** What the check before going home leads to: the scores of the same day, and the assessment of a new numbness. */
final class GoingHomeSteps extends VBox {
    private GoingHomeSteps(Words words, String id, List<Button> buttons) {
        super(8);
        setId(id + "-steps");
        var row = new FlowPane(8, 8);
        row.getChildren().setAll(buttons);
        getChildren().addAll(SafetyFindings.text(words.get("safety.home.next"), "field-name"), row);
    }

    /**
     * The ways on from a filled sheet; empty where there is none.
     *
     * @param id begins the ids of the buttons
     * @param go takes a way on
     */
    static Optional<Node> of(Workplace workplace, SheetPlace place, Sheet sheet, String id, Consumer<Runnable> go) {
        Words words = workplace.words();
        List<Button> buttons = new ArrayList<>();
        GoingHome.scoresDue(place.episode(), workplace.clock().instant())
                .ifPresent(timepoint -> buttons.add(Buttons.plain(
                        id + "-scores",
                        Octicons.PULSE_16,
                        words.get("safety.home.scores", new Clinical(words).timepoint(timepoint)),
                        () -> go.accept(() -> workplace
                                .navigator()
                                .enterScores(
                                        place.subject().safety().patient().id(), place.procedure(), timepoint.id())))));
        if (GoingHome.isNewlyNumb(sheet.values())) {
            buttons.add(Buttons.plain(
                    id + "-numbness",
                    Octicons.ALERT_16,
                    words.get("safety.home.numbness"),
                    () -> go.accept(place.subject().assessNumbness())));
        }
        return buttons.isEmpty() ? Optional.empty() : Optional.of(new GoingHomeSteps(words, id, buttons));
    }
}
