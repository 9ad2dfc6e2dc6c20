package org.paintrend.ui.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.medication.Medicine;
import org.paintrend.domain.medication.MedicineChange;
import org.paintrend.ui.common.FormFields;
import org.paintrend.words.DecimalText;
import org.paintrend.words.MedicationWords;
import org.paintrend.words.SheetWords;
import org.paintrend.words.Words;

/** The whole medication of a timepoint in one form: what became of each drug of before, what is new, or that it is none. */
final class MedicationLines extends VBox implements SheetBody {
    private final Words words;
    private final SheetWords names;
    private final MedicationModel model;
    private final FormFields fields;
    private final VBox known = new VBox();
    private final VBox added = new VBox();
    private final CheckBox none;
    private final MedicineSearch search;
    private final Map<Medicine, MedicationLine> lines = new HashMap<>();
    private List<Medicine> shown = List.of();

    MedicationLines(Words words, MedicationModel model, boolean needsReason) {
        super(18);
        this.words = words;
        this.names = new SheetWords(words);
        this.model = model;
        this.fields = new FormFields(words, "sheet-", this::label, model.sheet()::left);
        this.none = none();
        this.search = new MedicineSearch(words, model::offered, this::add);
        getStyleClass().addAll("form", "medication-lines");
        getChildren().add(none);
        if (!model.known().isEmpty()) {
            var open = new Label(words.get("medication.before.open"));
            open.getStyleClass().add("field-hint");
            open.setWrapText(true);
            open.setMinHeight(USE_PREF_SIZE);
            model.known()
                    .forEach(one -> known.getChildren()
                            .add(new MedicationLine(
                                    words, model, fields, one.intake().medicine(), one)));
            getChildren().addAll(new VBox(4, fields.section(words.get("medication.before")), open), known);
        }
        getChildren()
                .addAll(
                        fields.section(words.get(model.known().isEmpty() ? "medication.now" : "medication.more")),
                        added,
                        search);
        if (needsReason) {
            getChildren().add(fields.area("reason", model.sheet().reason).required(words.get("common.required")));
        }
        model.asked()
                .filter(one -> !model.isKnown(one))
                .forEach(one -> model.change(one).subscribe(change -> showAdded()));
        model.sheet()
                .faults
                .shown()
                .subscribe(faults -> fields.show(field -> model.sheet()
                        .faults
                        .of(field)
                        .map(fault -> sentence(names, fault))
                        .orElse("")));
    }

    @Override
    public Node fields() {
        return this;
    }

    @Override
    public Node first() {
        return known.getChildren().isEmpty()
                ? search.first()
                : ((MedicationLine) known.getChildren().getFirst()).first();
    }

    @Override
    public boolean showsFaults(String field) {
        return fields.has(field);
    }

    @Override
    public void toFault() {
        fields.toFault();
    }

    private CheckBox none() {
        var box = new CheckBox(words.get("medication.none.ticked"));
        box.setId("medication-none");
        box.setAccessibleText(box.getText());
        model.none().subscribe(answer -> box.setSelected(answer.equals("yes")));
        box.selectedProperty()
                .addListener((observed, before, now) -> model.none().set(now ? "yes" : ""));
        return box;
    }

    private void add(Medicine medicine, String name) {
        model.add(medicine, name);
        Objects.requireNonNull(lines.get(medicine)).first().requestFocus();
    }

    /** A line that stays keeps its place and its keyboard. */
    private void showAdded() {
        List<Medicine> now = model.added();
        if (now.equals(shown)) {
            return;
        }
        boolean hadKeyboard = added.isFocusWithin();
        shown = now;
        lines.keySet().retainAll(now);
        now.forEach(one ->
                lines.computeIfAbsent(one, medicine -> new MedicationLine(words, model, fields, medicine, null)));
        added.getChildren().setAll(now.stream().map(lines::get).toList());
        if (hadKeyboard) {
            search.first().requestFocus();
        }
    }

    private String label(String name) {
        @Nullable
        Medicine medicine = model.asked()
                .filter(one -> MedicationFields.isOf(one, name))
                .findFirst()
                .orElse(null);
        return model.sheet()
                .design()
                .field(name)
                .map(field -> medicine == null ? names.label(field) : new MedicationWords(words).asked(medicine, field))
                .orElseGet(() -> words.get("sheet." + name));
    }

    @Override
    public String sentence(SheetWords names, Fault fault) {
        return switch (fault.problem()) {
            case CONTRADICTS ->
                fault.allowed().contains(MedicationFields.NONE) ? words.get("medication.fault.none") : dose(fault);
            case NOT_ABOVE, NOT_BELOW -> names.fault(written(fault));
            default -> names.fault(fault);
        };
    }

    /** A dose of what is not taken, or another dose than before of what is unchanged. */
    private String dose(Fault fault) {
        String other = fault.allowed().getFirst();
        return Stream.of(MedicineChange.values()).anyMatch(change -> change.id().equals(other))
                ? words.get("medication.fault.not-taken")
                : words.get(
                        "medication.fault.unchanged",
                        DecimalText.written(words, fault.value()),
                        DecimalText.written(words, other));
    }

    /** With its doses as the language writes them. */
    private Fault written(Fault fault) {
        return new Fault(
                fault.field(),
                DecimalText.written(words, fault.value()),
                fault.problem(),
                fault.allowed().stream()
                        .map(one -> DecimalText.written(words, one))
                        .toList());
    }
}
