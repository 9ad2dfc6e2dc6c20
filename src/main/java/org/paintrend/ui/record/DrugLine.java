package org.paintrend.ui.record;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.paintrend.clinic.ProcedureForm;

/** One line of drug and dose being typed. */
final class DrugLine {
    final StringProperty name = new SimpleStringProperty(this, "name", "");
    final StringProperty dose = new SimpleStringProperty(this, "dose", "");

    DrugLine() {}

    DrugLine(String name, String dose) {
        this.name.set(name);
        this.dose.set(dose);
    }

    boolean isEmpty() {
        return name.get().isBlank() && dose.get().isBlank();
    }

    ProcedureForm.DrugLine typed() {
        return new ProcedureForm.DrugLine(name.get(), dose.get());
    }
}
