package org.paintrend.ui.record;

import java.util.Map;
import org.paintrend.ui.common.FormDraft;

/** A procedure's form as its draft sees it. */
record ProcedureInput(ProcedureModel model, ProcedureSaving saving) implements FormDraft.Form {
    @Override
    public Map<String, String> input() {
        return ProcedureDraft.of(model);
    }

    @Override
    public Map<String, String> saved() {
        return saving.savedInput();
    }

    @Override
    public void show(Map<String, String> fields) {
        ProcedureDraft.restore(fields, model);
    }
}
