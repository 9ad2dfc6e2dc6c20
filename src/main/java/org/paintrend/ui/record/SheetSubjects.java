package org.paintrend.ui.record;

import org.paintrend.domain.outcome.Episode;
import org.paintrend.ui.common.Workplace;
import org.paintrend.ui.sheet.SheetSubject;
import org.paintrend.words.ProcedureNames;

/** What a sheet has to know of the record around it. */
final class SheetSubjects {
    private SheetSubjects() {}

    static SheetSubject of(
            Workplace workplace, Mending mending, RecordModel.Shown shown, Episode chosen, ProcedureNames names) {
        return new SheetSubject(
                shown.safety(chosen),
                shown.about(chosen, names),
                () -> NumbnessPanel.open(workplace, mending, shown, chosen));
    }
}
