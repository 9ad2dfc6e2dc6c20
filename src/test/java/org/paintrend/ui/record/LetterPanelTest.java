package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCombination;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;

/** The outcome letter from the record: looked at, addressed, saved and printed. */
class LetterPanelTest extends AtTheDesk {
    private Patient patient;

    @BeforeEach
    void enter() {
        patient = desk.patient("A/1", "Yılmaz", "Ayşe");
        Procedure procedure = desk.done(patient, "2026-07-21");
        desk.scores(procedure, "2026-07-20", "10:00", "7", "19");
        desk.scores(procedure, "2026-10-14", "10:00", "3", "7");
    }

    @Test
    void theButtonBesideThePrinterShowsTheLetter() throws IOException {
        open(patient);
        click("record-letter");
        assertThat(preview())
                .contains("Pain clinic", "Ayşe Yılmaz · born 12 Apr 1965 · code A/1", "Responder at 12 weeks")
                .contains("NRS before: 7");
        assertThat(has("record-letter-course")).as("there is one course").isFalse();
        assertThat(saved()).contains("Ayşe Yılmaz", "Page 1 of 1", "Printed 3 Nov 2026, 12:00 by Dr Kaya");
        assertThat(desk.said.texts).containsExactly("Saved as letter.pdf.");
    }

    @Test
    void somebodyIsWrittenToInTheirLanguage() throws IOException {
        open(patient);
        click("record-letter");
        type("record-letter-addressee", "Dr. A. Demir\nFamily practice");
        choose("record-letter-language", 1);
        assertThat(preview()).startsWith("Pain clinic\nDr. A. Demir\nFamily practice\n3 Kas 2026\nSonuç mektubu");
        assertThat(saved()).contains("Dr. A. Demir", "Sonuç mektubu");
        type("record-letter-addressee", "1\n2\n3\n4\n5\n6");
        assertThat(preview())
                .as("more lines than there is room for are not taken")
                .contains("Dr. A. Demir");
    }

    @Test
    void itIsAboutTheProcedureLookedAtAndAnotherCanBeChosen() {
        desk.done(patient, "2026-10-20");
        open(patient);
        click("record-letter");
        assertThat(preview()).contains("20 Oct 2026, 10:00").doesNotContain("Responder at 12 weeks");
        var course = (ComboBox<?>) node("record-letter-course");
        robot.interact(() -> course.getSelectionModel().select(1));
        settle();
        assertThat(preview()).contains("21 Jul 2026, 10:00", "Responder at 12 weeks", "Other procedures");
    }

    @Test
    void theKeysOpenPrintAndSaveIt() {
        open(patient);
        robot.interact(() -> screen.shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf("Shortcut+Shift+L")))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        settle();
        panelKeys("Shortcut+P");
        assertThat(desk.ports.printed).hasSize(1);
        assertThat(desk.ports.printed.getFirst().title()).as("no name").isEqualTo("Outcome letter");
        desk.ports.files.add(folder.resolve("keys.pdf"));
        panelKeys("Shortcut+S");
        assertThat(folder.resolve("keys.pdf")).isNotEmptyFile();
    }

    @Test
    void aSheetCanBeEnlargedToReadIt() {
        open(patient);
        click("record-letter");
        double before = node("record-letter-preview").getBoundsInParent().getHeight();
        click("record-letter-zoom");
        robot.interact(() -> stage.getScene().getRoot().layout());
        settle();
        assertThat(node("record-letter-preview").getBoundsInParent().getHeight())
                .isGreaterThan(before);
        click("record-letter-zoom");
        assertThat(text("record-letter-zoom")).isEqualTo("Enlarge");
    }

    @Test
    void ofWhatWasNotDoneThereIsNoLetter() {
        Patient other = desk.patient("B/2", "Kaya", "Can");
        desk.procedure(other, "2026-11-20", ProcedureStatus.PLANNED);
        open(other, Locale.ENGLISH);
        assertThat(node("record-letter").isDisabled()).isTrue();
    }

    private String preview() {
        return node("record-letter-preview").getAccessibleText().replace('\u00a0', ' ');
    }

    private String saved() throws IOException {
        Path file = folder.resolve("letter.pdf");
        desk.ports.files.add(file);
        click("record-letter-save");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private void panelKeys(String keys) {
        robot.interact(() -> desk.went.panels.getLast().shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf(keys)))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        settle();
    }
}
