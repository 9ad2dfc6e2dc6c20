package org.paintrend.ui.followups;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.domain.followup.DueGroup;
import org.paintrend.domain.followup.DueVisit;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.EmptyState;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** What stands in the place of a list without rows: nobody is followed, nobody is due, or none was found. */
final class NobodyDue extends StackPane {
    private final Workplace workplace;
    private final Words words;
    private final DueTexts texts;
    private final FollowUpsModel model;
    private final Runnable showAll;

    NobodyDue(Workplace workplace, FollowUpsModel model, Runnable showAll) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.texts = new DueTexts(words);
        this.model = model;
        this.showAll = showAll;
    }

    void show(FollowUpsModel.Shown shown) {
        getChildren().setAll(state(shown));
    }

    private Node state(FollowUpsModel.Shown shown) {
        if (shown.all() == 0) {
            return new EmptyState(
                    Octicons.CHECKLIST_24,
                    words.get("followups.nobody"),
                    words.get("followups.nobody.text"),
                    Buttons.plain(
                            "followups-to-patients",
                            words.get("followups.nobody.patients"),
                            () -> workplace.navigator().showPatients()));
        }
        if (!model.typed.get().isBlank()) {
            return new EmptyState(
                    Octicons.SEARCH_24,
                    words.get("followups.none-found"),
                    words.get("followups.none-found.text"),
                    all());
        }
        @Nullable DueGroup group = model.group.get();
        if (group != null && shown.list().pressing() > 0) {
            return new EmptyState(
                    Octicons.CHECKLIST_24,
                    words.get("followups.none-in-group", texts.group(group)),
                    words.count("followups.none-in-group.others", shown.all()),
                    all());
        }
        Optional<DueVisit> next = shown.list().next();
        return new EmptyState(
                Octicons.CHECKLIST_24,
                words.get("followups.none-due"),
                next.map(due -> texts.next(due, shown.list().asOf())).orElse(""),
                all());
    }

    private Node all() {
        return Buttons.plain("followups-show-all", words.get("followups.show-all"), showAll);
    }
}
