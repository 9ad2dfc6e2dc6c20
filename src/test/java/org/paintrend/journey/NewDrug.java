package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.OnDisk;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.exchange.FactTable;
import org.paintrend.exchange.Written;
import org.testfx.api.FxRobot;

/**
 * A patient takes a drug the program does not know: the clinic adds it in the settings, and it is offered, recorded and read
 * the same minute. Later the clinic retires it; what was recorded with it stays.
 */
abstract class NewDrug extends Journey {
    NewDrug(BiFunction<FxRobot, Running, Hands> handsOf) {
        super(handsOf);
    }

    @Override
    void before(Clinic clinic) {
        OnDisk.treated(clinic, "N-1", "Arslan", "2026-11-02", "10:00");
    }

    @Test
    void itIsOfferedRecordedAndReadAtOnceAndStaysWhenItIsRetired(FxRobot robot) throws Exception {
        open(robot);
        openTheDrugs();
        addTheDrug();
        hands.command("rail-patients", "Shortcut+2");
        hands.openFirstPatient();
        hands.command("record-tab-medication", "Shortcut+4");
        hands.press("sheet-medication-pre-record");
        hands.write("medication-search", "arve");
        hands.press("medication-add-arveles");
        hands.write("sheet-drug-arveles-dose", "50");
        hands.command("sheet-save", "Shortcut+S");
        program.gone("sheet-save");
        assertThat(rows()).anyMatch(row -> row.startsWith("Arveles, Before: taken, 50\u00a0mg/day"));

        openTheDrugs();
        hands.write("catalogue-search", "arveles");
        hands.openFirstLine();
        hands.press("catalogue-retire");
        program.gone("catalogue-retire");
        hands.command("rail-patients", "Shortcut+2");
        hands.openFirstPatient();
        hands.command("record-tab-medication", "Shortcut+4");
        assertThat(rows()).anyMatch(row -> row.startsWith("Arveles, Before: taken, 50\u00a0mg/day"));
        hands.press("sheet-medication-1h-record");
        hands.choose("sheet-drug-arveles-change", 3);
        hands.write("medication-search", "arve");
        program.see("medication-add-nsaid-other");
        program.gone("medication-add-arveles");
        hands.command("sheet-save", "Shortcut+S");
        program.gone("sheet-save");
        assertThat(rows()).anyMatch(row -> row.endsWith("Arveles, 1 hour: stopped"));
        program.close();
        whatIsOnDisk();
    }

    private void openTheDrugs() {
        hands.command("rail-settings", "Shortcut+COMMA");
        hands.press("open-catalogue");
        program.reads("catalogue-title", "Procedures and checks");
        hands.press("catalogue-chapter-drugs");
    }

    private void addTheDrug() {
        hands.press("catalogue-add");
        hands.write("catalogue-en", "Arveles");
        hands.write("catalogue-tr", "Arveles");
        hands.pick("catalogue-class", 0);
        hands.command("catalogue-save", "Shortcut+S");
        assertThat(program.see("catalogue-unit").getAccessibleHelp()).isEqualTo("Required.");
        hands.choose("catalogue-unit", 0);
        hands.command("catalogue-save", "Shortcut+S");
        program.gone("catalogue-save");
    }

    private List<String> rows() {
        return program.see("medication-grid").lookupAll(".assessment").stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private void whatIsOnDisk() throws Exception {
        try (Clinic clinic = files().open(folder.resolve(CLINIC))) {
            assertThat(clinic.sheets().all())
                    .extracting(Sheet::values)
                    .containsExactly(
                            Map.of("drug-arveles-change", "taken", "drug-arveles-dose", "50"),
                            Map.of("drug-arveles-change", "stopped"));
            var line =
                    clinic.catalogue().present().entry(Chapter.DRUGS, "arveles").orElseThrow();
            assertThat(line.cells()).containsEntry("class", "nsaid").containsEntry("unit", "mg");
            assertThat(clinic.catalogue().history(line)).hasSize(2);
            assertThat(Written.of(clinic, FactTable::new).lines())
                    .anyMatch(row -> row.contains("medication,pre,,drug-arveles-change,taken,,taken"))
                    .anyMatch(row -> row.contains("medication,pre,,drug-arveles-dose,50,mg-day,"));
        }
    }
}
