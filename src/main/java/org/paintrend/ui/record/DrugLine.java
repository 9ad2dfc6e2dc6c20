package org.paintrend.ui.record;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.paintrend.clinic.ProcedureForm;

/** One line of a drug being typed: what was given, and its figures with their units. */
final class DrugLine {
    /** The names of its fields, in their order. */
    static final List<String> NAMES = List.of("name", "dose", "concentration", "volume");

    final List<StringProperty> fields = NAMES.stream()
            .<StringProperty>map(name -> new SimpleStringProperty(this, name, ""))
            .toList();

    DrugLine() {}

    DrugLine(String name, String dose) {
        this(new ProcedureForm.DrugLine(name, dose));
    }

    DrugLine(ProcedureForm.DrugLine typed) {
        List<String> texts = List.of(typed.name(), typed.dose(), typed.concentration(), typed.volume());
        for (int i = 0; i < texts.size(); i++) {
            fields.get(i).set(texts.get(i));
        }
    }

    boolean isEmpty() {
        return fields.stream().allMatch(field -> field.get().isBlank());
    }

    ProcedureForm.DrugLine typed() {
        List<String> texts = fields.stream().map(StringProperty::get).toList();
        return new ProcedureForm.DrugLine(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
    }
}
