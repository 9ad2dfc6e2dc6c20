package org.paintrend.exchange.redcap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.medication.MedicineChange;
import org.paintrend.exchange.Cell;

/** What the patient takes at a timepoint, drug by drug. */
final class MedicationColumns {
    private static final int HIGHEST_DOSE = 100_000;

    private final Labels labels;
    private final List<Choice> drugs;
    private final Columns<Medicines> columns = new Columns<>(Form.MEDICATION);

    private MedicationColumns(Labels labels, Formulary formulary) {
        this.labels = labels;
        Map<String, String> names = new LinkedHashMap<>();
        formulary.medicines().forEach(one -> names.putIfAbsent(one.kin(), labels.name(one.name())));
        this.drugs = names.entrySet().stream()
                .map(one -> Choice.of(one.getKey(), one.getValue()))
                .toList();
    }

    /**
     * The columns.
     *
     * @param lines how many drugs there is room for
     */
    static List<Column<Medicines>> of(boolean isIdentifiable, Labels labels, Formulary formulary, int lines) {
        MedicationColumns maker = new MedicationColumns(labels, formulary);
        maker.columns.yesNo("med_none", labels.get("med-none"), one -> one.takesNone() ? (Boolean) true : null);
        for (int i = 0; i < lines; i++) {
            maker.line(i, isIdentifiable);
        }
        return maker.columns.all();
    }

    private void line(int i, boolean isIdentifiable) {
        int number = i + 1;
        String name = "med_" + number + "_";
        columns.choice(name + "drug", labels.get("med-drug", number), drugs, text(i, DrugLine::drug));
        if (isIdentifiable) {
            columns.words(name + "name", labels.get("med-name", number), text(i, DrugLine::name));
        }
        columns.choice(
                        name + "change",
                        labels.get("med-change", number),
                        labels.choices(MedicineChange.values(), one -> labels.get("change." + one.id())),
                        text(i, DrugLine::change))
                .text(name + "dose", labels.get("med-dose", number), Check.number(0, HIGHEST_DOSE), one -> {
                    @Nullable DrugLine line = line(one, i);
                    return line == null || line.dose() == null ? Cell.EMPTY : new Cell.Figure(line.dose());
                })
                .yesNo(name + "needed", labels.get("med-needed", number), one -> {
                    @Nullable DrugLine line = line(one, i);
                    return line == null ? null : line.asNeeded();
                });
        if (isIdentifiable) {
            columns.words(name + "note", labels.get("med-note", number), text(i, DrugLine::note));
        }
    }

    private static Function<Medicines, @Nullable String> text(int i, Function<DrugLine, @Nullable String> part) {
        return one -> {
            @Nullable DrugLine line = line(one, i);
            return line == null ? null : part.apply(line);
        };
    }

    private static @Nullable DrugLine line(Medicines medicines, int i) {
        return i < medicines.lines().size() ? medicines.lines().get(i) : null;
    }
}
