package org.paintrend.ui.record;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.ui.common.Workplace;
import org.paintrend.ui.sheet.MedicationGrid;
import org.paintrend.words.ProcedureNames;

/** What the patient takes before the chosen procedure and at each timepoint after it. */
final class MedicationTab implements RecordTabs.Page {
    private final Workplace workplace;
    private final Mending mending;
    private final MedicationGrid grid;
    private final ScrollPane scroll;

    MedicationTab(Workplace workplace, Mending mending) {
        this.workplace = workplace;
        this.mending = mending;
        this.grid = new MedicationGrid(workplace);
        grid.getStyleClass().add("record-page");
        this.scroll = new ScrollPane(grid);
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
        grid.show(
                SheetSubjects.of(workplace, mending, shown, chosen, names),
                shown.sheets(),
                shown.catalogue().sheets(),
                shown.catalogue().formulary());
    }
}
