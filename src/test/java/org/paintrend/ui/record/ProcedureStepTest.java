package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.OnDisk;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

/** From planned to done, to cancelled and back, each in one step at the record. */
class ProcedureStepTest extends AtTheDesk {
    @Test
    void whatWasPlannedIsSaidToBeDoneWhenItReallyWas() {
        Patient patient = desk.patient("P-1", "Demo", "Ece");
        Procedure planned = desk.procedure(patient, "2026-11-03", ProcedureStatus.PLANNED);
        desk.scores(planned, "2026-10-13", "10:05", "8", "");
        open(patient);
        assertThat(text("record-planned-text")).isEqualTo("Planned for 3 Nov 2026, 10:00. Was it done?");
        assertThat(node("record-done").getStyleClass()).contains("accent");
        assertThat(node("record-enter-scores").getStyleClass()).doesNotContain("accent");
        click("record-done");
        assertThat(text("step-date")).as("what was planned is no fact").isEmpty();
        assertThat(text("step-planned")).isEqualTo("Planned for 3 Nov 2026, 10:00. When was it really done?");
        assertThat(node("step-baseline").isVisible()).isFalse();

        click("step-as-planned");
        assertThat(text("step-date") + " " + text("step-time")).isEqualTo("3 Nov 2026 10:00");
        assertThat(text("step-baseline")).isEqualTo("Baseline of 13 Oct 2026 (NRS 8), 21 days before: it counts.");
        type("step-time", "10:25");
        click("step-save");
        assertThat(desk.went.panels).isEmpty();
        assertThat(desk.said.texts).containsExactly("The procedure is done");
        assertThat(present(patient).status()).isEqualTo(ProcedureStatus.DONE);
        assertThat(present(patient).at().local()).hasToString("2026-11-03T10:25");
        assertThat(has("record-planned")).isFalse();
        assertThat(node("record-enter-scores").getStyleClass()).contains("accent");
        undo();
        assertThat(present(patient)).isEqualTo(again(planned, 3));
        assertThat(has("record-planned")).isTrue();
    }

    @Test
    void nowIsOfferedAndTheDayBeforeIsNotOfferedAsPlanned() {
        Patient patient = desk.patient("P-1", "Demo", "Ece");
        desk.procedure(patient, "2026-11-10", ProcedureStatus.PLANNED);
        open(patient);
        assertThat(text("record-planned-text")).isEqualTo("Planned for 10 Nov 2026, 10:00.");
        click("record-done");
        assertThat(has("step-as-planned")).isFalse();
        click("step-save");
        assertThat(present(patient).status()).isEqualTo(ProcedureStatus.PLANNED);
        click("step-now");
        assertThat(text("step-date") + " " + text("step-time")).isEqualTo("3 Nov 2026 12:00");
        assertThat(text("step-baseline"))
                .isEqualTo("No baseline score is recorded. One asked for afterwards is only recalled.");
        click("step-save");
        assertThat(present(patient).at().local()).hasToString("2026-11-03T12:00");
    }

    @Test
    void aBaselineThatIsTooOldIsSaid() {
        Patient old = desk.patient("P-1", "Demo", "Ece");
        desk.scores(desk.procedure(old, "2026-11-03", ProcedureStatus.PLANNED), "2026-09-15", "10:05", "8", "");
        open(old);
        click("record-done");
        click("step-as-planned");
        assertThat(text("step-baseline"))
                .isEqualTo("Baseline of 15 Sep 2026 (NRS 8), 49 days before: older than 30 days. "
                        + "It stays the baseline, marked as early.");
    }

    @Test
    void aScoreFromAfterwardsIsSaidToBeNoBaseline() {
        Patient late = desk.patient("P-2", "Demo", "Nil");
        desk.scores(desk.procedure(late, "2026-11-10", ProcedureStatus.PLANNED), "2026-11-03", "11:00", "3", "");
        open(late);
        click("record-done");
        type("step-date", "3 Nov 2026");
        type("step-time", "10:00");
        assertThat(text("step-baseline"))
                .isEqualTo("The score of 3 Nov 2026 (NRS 3) was taken after this time. "
                        + "It does not count as the baseline.");
    }

    @Test
    void aPlannedProcedureIsCancelledWithItsReasonAndPlannedAgain() {
        Patient patient = desk.patient("P-1", "Demo", "Ece");
        desk.procedure(patient, "2026-11-10", ProcedureStatus.PLANNED);
        open(patient, Locale.of("tr"));
        click("record-cancel");
        assertThat(present(patient).status()).as("nobody gave a reason").isEqualTo(ProcedureStatus.PLANNED);
        desk.ports.reasons.add("ateş");
        click("record-cancel");
        assertThat(present(patient).cancelReason()).isEqualTo("ateş");
        assertThat(text("record-cancelled-text")).isEqualTo("10 Kas 2026 10:00 için planlanmıştı, iptal edildi: ateş");
        assertThat(has("record-planned")).isFalse();
        assertThat(node("record-enter-scores").isDisabled()).isTrue();
        click("record-plan-again");
        assertThat(has("step-now")).isFalse();
        click("step-save");
        assertThat(desk.went.panels).hasSize(1);
        type("step-date", "1.12.2026");
        click("step-save");
        assertThat(present(patient).status()).isEqualTo(ProcedureStatus.PLANNED);
        assertThat(present(patient).at().date()).hasToString("2026-12-01");
        assertThat(text("record-planned-text")).isEqualTo("1 Ara 2026 için planlandı.");
    }

    @Test
    void whatWaitsForAnAnswerIsSaidUnderAnotherProcedureToo() {
        Patient patient = desk.patient("P-1", "Demo", "Ece");
        desk.done(patient, "2026-08-04");
        Procedure planned = desk.procedure(patient, "2026-11-03", ProcedureStatus.PLANNED);
        desk.procedure(patient, "2026-12-01", ProcedureStatus.PLANNED);
        open(patient);
        assertThat(text("record-planned-text"))
                .isEqualTo("Transsacral nerve block S1–S3, left was planned for 3 Nov 2026, 10:00. Was it done?");
        assertThat(node("record-done").getStyleClass()).doesNotContain("accent");
        click("record-done");
        click("step-now");
        click("step-save");
        assertThat(desk.clinic.patients().record(patient.id()).orElseThrow().episodes())
                .filteredOn(one -> one.procedure().id().equals(planned.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.procedure().isDone()).isTrue());
        assertThat(has("record-planned")).as("the next is still to come").isFalse();
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsNotOverwritten() {
        Patient patient = desk.patient("P-1", "Demo", "Ece");
        Procedure planned = desk.procedure(patient, "2026-11-03", ProcedureStatus.PLANNED);
        open(patient);
        click("record-done");
        robot.interact(() -> OnDisk.saved(desk.clinic.procedures().cancel(planned.id(), 1, "fever")));
        click("step-now");
        click("step-save");
        assertThat(desk.said.warnings).hasSize(1);
        assertThat(present(patient).status()).isEqualTo(ProcedureStatus.CANCELLED);
        assertThat(has("record-cancelled")).isTrue();
    }

    private Procedure present(Patient patient) {
        return episodes(patient).getLast().procedure();
    }

    private static Procedure again(Procedure planned, long version) {
        return new Procedure(
                planned.id(),
                planned.patient(),
                planned.status(),
                planned.at(),
                planned.technique(),
                planned.target(),
                planned.description(),
                planned.levels(),
                planned.drugs(),
                planned.operator(),
                planned.note(),
                planned.cancelReason(),
                planned.planVersion(),
                planned.ruleVersion(),
                planned.end(),
                version);
    }
}
