package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.words.Samples;

/** A procedure being typed, without a window. */
class ProcedureModelTest {
    private final ProcedureModel model = new ProcedureModel((form, then) ->
            then.accept(form.date().isEmpty() ? List.of(Fault.of("date", "", Problem.REQUIRED)) : List.of()));

    @Test
    void aFaultIsShownOnceItsFieldWasLeft() {
        model.left("site");
        assertThat(model.faults.shown().get()).isEmpty();
        model.left("date");
        assertThat(model.faults.of("date")).isPresent();
        model.date.set("2026-07-21");
        model.recheck();
        assertThat(model.faults.shown().get()).isEmpty();
    }

    @Test
    void whatIsSaidToBeWrongGoesAsItIsMended() {
        model.corrected();
        model.left("date");
        assertThat(model.faults.of("date")).isPresent();
        model.date.set("2026-07-21");
        model.corrected();
        assertThat(model.faults.shown().get()).isEmpty();
        model.date.set("");
        model.corrected();
        assertThat(model.faults.shown().get())
                .as("nothing was said: not while it is typed")
                .isEmpty();
    }

    @Test
    void aTimeIsReadAsItIsTypedAtADesk() {
        model.time.set(" 1400 ");
        assertThat(model.form().time()).isEqualTo("14:00");
    }

    @Test
    void aDraftComesBackAsItWasTyped() {
        model.status.set(ProcedureStatus.CANCELLED);
        model.date.set("21.7.");
        model.side.set(Side.RIGHT);
        model.laterOfTwo.set(false);
        model.drugs.setAll(new DrugLine("", ""), new DrugLine("bupivacaine", ""), new DrugLine("", "80 mg"));
        model.cancelReason.set("fever");
        ProcedureModel again = new ProcedureModel((form, then) -> then.accept(List.of()));
        ProcedureDraft.restore(ProcedureDraft.of(model), again);
        model.drugs.removeFirst();
        assertThat(again.form()).isEqualTo(model.form());
    }

    @Test
    void whatWasSavedIsShownToBeChanged() {
        model.fill(Samples.done().procedure());
        assertThat(model.form().date()).isEqualTo("2026-07-21");
        assertThat(model.form().time()).isEqualTo("10:00");
        assertThat(model.form().side()).isEqualTo(Side.LEFT);
        assertThat(model.form().bmi()).isEmpty();
    }
}
