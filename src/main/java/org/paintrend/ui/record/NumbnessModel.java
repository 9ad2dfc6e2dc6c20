package org.paintrend.ui.record;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.NumbnessForm;
import org.paintrend.domain.numbness.Answers;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.numbness.Question;
import org.paintrend.domain.numbness.RiskMarkers;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.CheckedForm;

/** An assessment of numbness being typed. It starts without an answer; only which injection is meant is proposed. */
final class NumbnessModel extends CheckedForm<NumbnessForm> {
    /** The number of the procedure; an empty text: given elsewhere, or not known. */
    final StringProperty procedure = text("procedure");

    final Map<Question, ObjectProperty<@Nullable Boolean>> yesNo = new EnumMap<>(Question.class);
    final ObjectProperty<@Nullable Onset> onset = new SimpleObjectProperty<>(this, "onset");
    final ObjectProperty<@Nullable EarlyCourse> course = new SimpleObjectProperty<>(this, "course");
    final ObjectProperty<@Nullable Boolean> thin = new SimpleObjectProperty<>(this, "thin");
    final ObjectProperty<@Nullable InjectionSite> site = new SimpleObjectProperty<>(this, "site");
    final StringProperty drug = text("drug");
    final StringProperty givenBy = text("givenBy");
    final StringProperty note = text("note");
    final StringProperty reason = text("reason");

    NumbnessModel(Checker<NumbnessForm> checker) {
        super(checker);
        Stream.of(Question.values())
                .filter(question -> question != Question.ONSET && question != Question.COURSE)
                .forEach(question -> yesNo.put(question, new SimpleObjectProperty<>(this, question.id())));
    }

    /** The answer to a question of yes or no. */
    ObjectProperty<@Nullable Boolean> answer(Question question) {
        return Objects.requireNonNull(yesNo.get(question));
    }

    /** Fills the form with what was saved, to change it. */
    void fill(Numbness saved) {
        Answers answers = saved.answers();
        RiskMarkers markers = saved.markers();
        procedure.set(number(saved.procedure()));
        answer(Question.BLADDER).set(answers.bladder());
        answer(Question.BOWEL).set(answers.bowel());
        answer(Question.SADDLE).set(answers.saddle());
        answer(Question.BOTH_LEGS).set(answers.bothLegs());
        answer(Question.SHOOTING).set(answers.shooting());
        answer(Question.WEAKNESS).set(answers.weakness());
        answer(Question.MILD).set(answers.mild());
        onset.set(answers.onset());
        course.set(answers.course());
        thin.set(markers.thin());
        site.set(markers.site());
        drug.set(Objects.requireNonNullElse(markers.drug(), ""));
        givenBy.set(Objects.requireNonNullElse(markers.givenBy(), ""));
        note.set(Objects.requireNonNullElse(saved.note(), ""));
    }

    /** What is answered now. */
    Answers answers() {
        return new Answers(
                answer(Question.BLADDER).get(),
                answer(Question.BOWEL).get(),
                answer(Question.SADDLE).get(),
                answer(Question.BOTH_LEGS).get(),
                onset.get(),
                answer(Question.SHOOTING).get(),
                answer(Question.WEAKNESS).get(),
                course.get(),
                answer(Question.MILD).get());
    }

    @Override
    public NumbnessForm form() {
        return new NumbnessForm(
                procedure.get().isEmpty() ? null : new ProcedureId(Long.parseLong(procedure.get())),
                answers(),
                thin.get(),
                site.get(),
                drug.get(),
                givenBy.get(),
                note.get());
    }

    /** The number of a procedure as the form holds it. */
    static String number(@Nullable ProcedureId id) {
        return id == null ? "" : String.valueOf(id.value());
    }

    @Override
    public Map<String, String> texts() {
        return NumbnessDraft.of(this);
    }

    @Override
    public void show(Map<String, String> texts) {
        NumbnessDraft.restore(texts, this);
    }

    @Override
    public void whenChanged(Runnable listener) {
        InvalidationListener changed = observed -> listener.run();
        Stream.<Observable>concat(
                        Stream.of(procedure, onset, course, thin, site, drug, givenBy, note, reason),
                        yesNo.values().stream())
                .forEach(input -> input.addListener(changed));
    }

    private StringProperty text(String name) {
        return new SimpleStringProperty(this, name, "");
    }
}
