package org.paintrend.ui.record;

import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.domain.Problem;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.ui.common.CheckedForm;
import org.paintrend.words.DecimalText;
import org.paintrend.words.TimeText;

/**
 * A procedure being typed. It starts empty: nothing is taken over from an earlier one. A fault is shown once its field
 * was left, and all of them when somebody tries to save.
 */
final class ProcedureModel extends CheckedForm<ProcedureForm> {
    final ObjectProperty<ProcedureStatus> status = new SimpleObjectProperty<>(this, "status", ProcedureStatus.DONE);
    final StringProperty date = text("date");
    final StringProperty time = text("time");
    final ObjectProperty<@Nullable Boolean> laterOfTwo = new SimpleObjectProperty<>(this, "laterOfTwo");
    final StringProperty technique = text("technique");
    final StringProperty site = text("site");
    final ObjectProperty<@Nullable Side> side = new SimpleObjectProperty<>(this, "side");
    final StringProperty levels = text("levels");
    final ObservableList<DrugLine> drugs =
            FXCollections.observableArrayList(line -> line.fields.toArray(Observable[]::new));
    final StringProperty operator = text("operator");
    final StringProperty note = text("note");
    final StringProperty cancelReason = text("cancelReason");
    final StringProperty ageYears = text("ageYears");
    final StringProperty bmi = text("bmi");
    final StringProperty diagnosis = text("diagnosis");
    final StringProperty symptomMonths = text("symptomMonths");
    final StringProperty reason = text("reason");

    /** An empty form. */
    ProcedureModel(Checker<ProcedureForm> checker) {
        super(checker);
    }

    /** Fills the form with what was saved, to change it. */
    void fill(Procedure saved) {
        ZoneId zone = saved.at().zone();
        status.set(saved.status());
        date.set(saved.at().date().toString());
        time.set(saved.at().toTheMinute() ? saved.at().local().toLocalTime().toString() : "");
        laterOfTwo.set(TypedInstant.laterOfTwo(saved.at().instant(), zone).orElse(null));
        technique.set(orEmpty(saved.technique()));
        site.set(orEmpty(saved.target().site()));
        side.set(saved.target().side());
        levels.set(orEmpty(saved.levels()));
        drugs.setAll(saved.drugs().stream().map(ProcedureModel::line).toList());
        operator.set(orEmpty(saved.operator()));
        note.set(orEmpty(saved.note()));
        cancelReason.set(orEmpty(saved.cancelReason()));
        ageYears.set(orEmpty(saved.description().ageYears()));
        bmi.set(orEmpty(saved.description().bmi()));
        diagnosis.set(orEmpty(saved.description().diagnosis()));
        symptomMonths.set(orEmpty(saved.description().symptomMonths()));
    }

    @Override
    public ProcedureForm form() {
        return new ProcedureForm(
                status.get(),
                date.get(),
                TimeText.read(time.get()),
                laterOfTwo.get(),
                technique.get(),
                site.get(),
                side.get(),
                levels.get(),
                drugs.stream().map(DrugLine::typed).toList(),
                operator.get(),
                note.get(),
                status.get() == ProcedureStatus.CANCELLED ? cancelReason.get() : "",
                ageYears.get(),
                DecimalText.read(bmi.get()),
                diagnosis.get(),
                symptomMonths.get());
    }

    @Override
    public Map<String, String> texts() {
        return ProcedureDraft.of(this);
    }

    @Override
    public void show(Map<String, String> texts) {
        ProcedureDraft.restore(texts, this);
    }

    /** Whether the typed time occurs twice, so that one of both has to be chosen. */
    boolean asksWhichOfTwo() {
        return laterOfTwo.get() != null
                || faults.found().stream().anyMatch(fault -> fault.problem() == Problem.TIME_TWICE);
    }

    @Override
    public void whenChanged(Runnable listener) {
        InvalidationListener changed = observed -> listener.run();
        inputs().forEach(input -> input.addListener(changed));
    }

    private Stream<Observable> inputs() {
        return Stream.of(
                status,
                date,
                time,
                laterOfTwo,
                technique,
                site,
                side,
                levels,
                drugs,
                operator,
                note,
                cancelReason,
                ageYears,
                bmi,
                diagnosis,
                symptomMonths,
                reason);
    }

    private StringProperty text(String name) {
        return new SimpleStringProperty(this, name, "");
    }

    private static DrugLine line(Drug drug) {
        return new DrugLine(new ProcedureForm.DrugLine(
                drug.name(), orEmpty(drug.dose()), orEmpty(drug.concentration()), orEmpty(drug.volume())));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
