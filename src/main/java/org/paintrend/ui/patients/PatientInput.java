package org.paintrend.ui.patients;

import java.util.Map;
import org.paintrend.ui.common.FormDraft;

/** A patient's form as its draft sees it. */
record PatientInput(PatientModel model) implements FormDraft.Form {
    @Override
    public Map<String, String> input() {
        return model.fields();
    }

    @Override
    public Map<String, String> saved() {
        return model.untouched();
    }

    @Override
    public void show(Map<String, String> fields) {
        model.take(fields);
        model.faults.forget();
    }
}
