package org.paintrend.ui.patients;

import java.util.List;
import java.util.Map;
import org.paintrend.ui.common.FormDraft;

/** A patient's form as its draft sees it. */
record PatientInput(PatientModel model, PatientSaving saving) implements FormDraft.Form {
    @Override
    public Map<String, String> input() {
        return model.fields();
    }

    @Override
    public Map<String, String> saved() {
        return model.untouched();
    }

    @Override
    public long savedVersion() {
        return saving.savedVersion();
    }

    @Override
    public long version() {
        return saving.version();
    }

    @Override
    public void show(Map<String, String> fields, long version) {
        model.take(fields);
        model.faults.set(List.of());
        saving.basedOn(version);
    }
}
