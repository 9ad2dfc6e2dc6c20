package org.paintrend.ui.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import org.paintrend.domain.Coded;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;

/** A procedure being typed as plain fields, so that a crash of the program loses nothing. */
final class ProcedureDraft {
    private static final String DRUG = "drug.";

    private ProcedureDraft() {}

    /** What was typed so far; empty fields are left out. */
    static Map<String, String> of(ProcedureModel model) {
        Map<String, String> fields = new HashMap<>();
        fields.put("status", model.status.get().id());
        texts(model).forEach(text -> put(fields, text.getName(), text.get()));
        put(fields, "laterOfTwo", Objects.toString(model.laterOfTwo.get(), ""));
        put(fields, "side", model.side.get() == null ? "" : model.side.get().id());
        List<DrugLine> drugs =
                model.drugs.stream().filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < drugs.size(); i++) {
            for (StringProperty field : drugs.get(i).fields) {
                put(fields, DRUG + i + "." + field.getName(), field.get());
            }
        }
        return fields;
    }

    /** Puts kept fields back into a form. */
    static void restore(Map<String, String> fields, ProcedureModel model) {
        model.status.set(Coded.of(ProcedureStatus.class, fields.getOrDefault("status", ProcedureStatus.DONE.id())));
        texts(model).forEach(text -> text.set(fields.getOrDefault(text.getName(), "")));
        String later = fields.getOrDefault("laterOfTwo", "");
        model.laterOfTwo.set(later.isEmpty() ? null : Boolean.valueOf(later));
        String side = fields.getOrDefault("side", "");
        model.side.set(side.isEmpty() ? null : Coded.of(Side.class, side));
        model.drugs.clear();
        for (int i = 0; isThere(fields, DRUG + i + "."); i++) {
            var line = new DrugLine();
            for (StringProperty field : line.fields) {
                field.set(fields.getOrDefault(DRUG + i + "." + field.getName(), ""));
            }
            model.drugs.add(line);
        }
    }

    private static boolean isThere(Map<String, String> fields, String line) {
        return DrugLine.NAMES.stream().anyMatch(name -> fields.containsKey(line + name));
    }

    private static Stream<StringProperty> texts(ProcedureModel model) {
        return Stream.of(
                model.date,
                model.time,
                model.technique,
                model.site,
                model.levels,
                model.operator,
                model.note,
                model.cancelReason,
                model.ageYears,
                model.bmi,
                model.diagnosis,
                model.symptomMonths,
                model.reason);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
