package org.paintrend.ui.record;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.ui.common.Workplace;
import org.paintrend.ui.sheet.SheetCards;
import org.paintrend.words.ProcedureNames;

/** The sheets of one kind of the chosen procedure. */
final class SheetsTab implements RecordTabs.Page {
    private final Workplace workplace;
    private final Mending mending;
    private final SheetCards cards;
    private final ScrollPane scroll;

    SheetsTab(Workplace workplace, Mending mending, SheetKind kind) {
        this.workplace = workplace;
        this.mending = mending;
        this.cards = new SheetCards(workplace, List.of(kind));
        cards.getStyleClass().add("record-page");
        this.scroll = new ScrollPane(cards);
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
        cards.show(
                SheetSubjects.of(workplace, mending, shown, chosen, names),
                shown.sheets(),
                shown.catalogue().sheets());
    }
}
