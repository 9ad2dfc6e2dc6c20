package org.paintrend.ui.followups;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.paintrend.domain.followup.FollowUpList;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** What can be done for somebody who is due. */
final class DueActions {
    private final Workplace workplace;
    private final Words words;
    private final FollowUpsModel model;

    DueActions(Workplace workplace, FollowUpsModel model) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = model;
    }

    void enterScores(DueLine line) {
        workplace
                .navigator()
                .enterScores(line.patient().id(), line.due().procedure().id(), line.timepoint());
    }

    void openRecord(DueLine line) {
        workplace
                .navigator()
                .showRecord(line.patient().id(), line.due().procedure().id());
    }

    /** Somebody tried in vain: notes the attempt; at the clinic's limit the visit may be given up. */
    void notReached(DueLine line) {
        workplace.navigator().openPanel(new AttemptPanel(workplace, line, attempts -> atLimit(line, attempts)));
    }

    void notPossible(DueLine line) {
        workplace.navigator().openPanel(AbsencePanel.ask(workplace, line));
    }

    /** The other actions, beneath a node. */
    void menu(DueLine line, Node beneath) {
        menu(line).show(beneath, Side.BOTTOM, 0, 4);
    }

    /** The other actions as a menu. */
    ContextMenu menu(DueLine line) {
        return new ContextMenu(
                item("due-menu-not-possible", "followups.not-possible", () -> notPossible(line)),
                item("due-menu-not-reached", "followups.not-reached", () -> notReached(line)),
                item("due-menu-open", "followups.open", () -> openRecord(line)));
    }

    private void atLimit(DueLine line, int attempts) {
        FollowUpsModel.Shown shown = model.shown.get();
        if (shown != null) {
            FollowUpList list = shown.list();
            if (attempts >= list.attemptLimit()) {
                workplace.navigator().openPanel(AbsencePanel.offer(workplace, line, attempts, list.attemptLimit()));
            }
        }
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(words.get(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
