package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.OnDisk;
import org.paintrend.clinic.PatientForm;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.Walk;
import org.paintrend.words.Samples;

/** The history of a record, looked through by mouse and keys. */
class HistoryTabTest extends AtTheDesk {
    private Patient patient;
    private Procedure procedure;
    private Assessment score;

    @BeforeEach
    void enter() {
        patient = desk.patient("A-1", "Yılmaz", "Ayşe");
        procedure = desk.done(patient, "2026-07-21");
        score = desk.scores(procedure, "2026-08-11", "10:00", "6", "");
    }

    @Test
    void everyChangeStandsUnderItsDayTheNewestFirst() {
        voidScores("entered twice");
        open(patient);
        click("record-tab-history");
        assertThat(rows().getFirst()).isEqualTo("3 Nov 2026");
        assertThat(rows().get(1))
                .isEqualTo("12:00; Dr Kaya; Assessment voided at 3 weeks (procedure of 21 Jul 2026);"
                        + " Reason: entered twice");
        assertThat(rows()).hasSize(5);
        assertThat(rows().getLast()).startsWith("12:00; Dr Kaya; Patient registered; Family name: Yılmaz · ");
    }

    @Test
    void itSpeaksTurkish() {
        voidScores("iki kez girildi");
        open(patient, Locale.of("tr"));
        click("record-tab-history");
        assertThat(rows().get(1))
                .isEqualTo("12:00; Dr Kaya; Değerlendirme geçersiz kılındı: 3. haftada"
                        + " (21 Tem 2026 tarihli işlem); Gerekçe: iki kez girildi");
    }

    @Test
    void aKeyOpensIt() {
        open(patient);
        robot.interact(() -> screen.shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf("Shortcut+7")))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        settle();
        assertThat(((ToggleButton) node("record-tab-history")).isSelected()).isTrue();
        keys("record-history", KeyCode.DOWN, KeyCode.DOWN);
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }

    @Test
    void chipsFilterByWhatWasTouched() {
        open(patient);
        click("record-tab-history");
        click("history-filter-scores");
        assertThat(rows()).hasSize(2);
        assertThat(rows().getLast()).contains("Assessment recorded");
        assertThat(node("history-filter-scores").getAccessibleText()).isEqualTo("Scores, 1 change");
        click("history-filter-procedure");
        assertThat(rows().getLast()).contains("Procedure recorded");
        click("history-filter-patient");
        assertThat(rows().getLast()).contains("Patient registered");
        click("history-filter-patient");
        assertThat(rows()).as("pressed again: all").hasSize(4);
    }

    @Test
    void whereNothingOfAKindHappenedItSaysSo() {
        Patient other = desk.patient("B-1", "Kaya", "Can");
        desk.procedure(other, "2026-11-20", ProcedureStatus.PLANNED);
        open(other);
        click("record-tab-history");
        click("history-filter-scores");
        assertThat(list().isVisible()).isFalse();
        click("history-show-all");
        assertThat(list().isVisible()).isTrue();
        assertThat(rows()).hasSize(3);
        assertThat(node("history-filter-all").isFocused()).isTrue();
    }

    @Test
    void aChangeMadeElsewhereAppears() {
        open(patient);
        click("record-tab-history");
        int before = rows().size();
        robot.interact(() -> OnDisk.saved(desk.clinic
                .patients()
                .change(
                        patient.id(),
                        patient.version(),
                        new PatientForm(
                                "A-1",
                                "Ayşe",
                                "Yılmaz",
                                "1965-04-12",
                                patient.sex(),
                                "0216",
                                "",
                                "latex",
                                "",
                                true,
                                null,
                                "",
                                ""),
                        "told at the desk")));
        settle();
        assertThat(rows()).hasSize(before + 1);
        assertThat(rows().get(1)).contains("Telephone not recorded → 0216", "Reason: told at the desk");
    }

    @Test
    void whatIsLeftOfARecordWithoutProcedureIsItsHistory() {
        OnDisk.saved(desk.clinic.procedures().voidProcedure(procedure.id(), procedure.version(), "wrong patient"));
        open(patient);
        assertThat(has("record-first-procedure")).isTrue();
        click("record-tab-history");
        assertThat(has("record-first-procedure")).isFalse();
        assertThat(rows().get(1)).contains("Procedure voided (", "Reason: wrong patient");
        click("record-tab-trend");
        assertThat(has("record-first-procedure")).isTrue();
    }

    @Test
    void aLongHistoryMakesNoMoreCellsThanFit() {
        for (int i = 0; i < 60; i++) {
            desk.scores(procedure, "2026-08-11", "11:00", String.valueOf(i % 11), "");
        }
        open(patient);
        click("record-tab-history");
        assertThat(list().getItems()).hasSize(64);
        assertThat(cells()).isLessThan(40);
        robot.interact(() -> list().scrollTo(63));
        settle();
        assertThat(cells()).isLessThan(40);
    }

    @Test
    void aLongNoteIsReadWhole() {
        String told = "burns from the calf to the sole of the foot most nights, less when the leg is raised; ";
        OnDisk.saved(desk.clinic
                .patients()
                .change(
                        patient.id(),
                        patient.version(),
                        new PatientForm(
                                "A-1",
                                "Ayşe",
                                "Yılmaz",
                                "1965-04-12",
                                patient.sex(),
                                "",
                                told.repeat(9),
                                "latex",
                                "",
                                true,
                                null,
                                "",
                                ""),
                        told));
        open(patient);
        click("record-tab-history");
        robot.interact(() -> stage.getScene().getRoot().layout());
        assertThat(Walk.cutOff(stage.getScene().getRoot())).isEmpty();
    }

    private void voidScores(String reason) {
        OnDisk.saved(desk.clinic.assessments().voidAssessment(score.id(), score.version(), reason));
    }

    /** What a screen reader says of each row, of a history that fits into the window; a day is its date. */
    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            // Rows differ in height: the list knows how many fit only once it has measured those it shows.
            for (int pass = 0; pass < 3; pass++) {
                list().requestLayout();
                stage.getScene().getRoot().layout();
            }
            list().lookupAll(".history-cell").stream()
                    .map(HistoryCell.class::cast)
                    .filter(cell -> cell.getItem() != null)
                    .sorted(Comparator.comparing(HistoryCell::getIndex))
                    .map(cell -> Samples.breakable(cell.getAccessibleText()))
                    .forEach(rows::add);
        });
        return rows;
    }

    private int cells() {
        var count = new AtomicInteger();
        robot.interact(() -> count.set(list().lookupAll(".history-cell").size()));
        return count.get();
    }

    private ListView<?> list() {
        return (ListView<?>) node("record-history");
    }
}
