package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.OnDisk;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.ui.common.FakePorts;

/** The after-care leaflet from the record: chosen, looked at, saved and printed. */
class LeafletPanelTest extends AtTheDesk {
    private Patient patient;

    @BeforeEach
    void enter() {
        patient = desk.patient("A/1", "Yılmaz", "Ayşe");
        desk.done(patient, "2026-10-13");
    }

    @Test
    void nothingIsTickedBeforeAndNoNameStandsOnIt() throws IOException {
        openLeaflet(Locale.ENGLISH);
        assertThat(List.of("step-down", "paracetamol", "name"))
                .allSatisfy(id -> assertThat(box(id).isSelected()).isFalse());
        assertThat(((TextField) node("record-leaflet-anticoagulant")).getText()).isEmpty();
        assertThat(saved())
                .contains("Pain clinic", "Transsacral nerve block S1–S3, left, 13 Oct 2026", "Do not drive today.")
                .contains("Printed 3 Nov 2026, 12:00 by Dr Kaya")
                .doesNotContain("Ayşe", "Yılmaz", "A/1", "paracetamol", "blood thinner", "by day 4");
        assertThat(desk.said.texts).containsExactly("Saved as leaflet.pdf.");
    }

    @Test
    void whatIsChosenStandsOnItAndInThePreview() throws IOException {
        openLeaflet(Locale.ENGLISH);
        tick("paracetamol");
        tick("name");
        type("record-leaflet-anticoagulant", "tomorrow morning");
        assertThat(preview())
                .contains("paracetamol 1\u00a0g", "Ayşe Yılmaz", "when to take it again: tomorrow morning")
                .doesNotContain("by day 4");
        assertThat(saved()).contains("paracetamol 1 g", "Ayşe Yılmaz", "tomorrow morning");
        tick("paracetamol");
        assertThat(preview()).doesNotContain("paracetamol");
    }

    @Test
    void itSpeaksThePatientsLanguageWhateverTheClinicSpeaks() throws IOException {
        openLeaflet(Locale.ENGLISH);
        assertThat(preview()).contains("After your procedure");
        choose("record-leaflet-language", 1);
        assertThat(preview())
                .contains("İşleminizden sonra", "Transsakral sinir bloğu")
                .doesNotContain("After");
        assertThat(saved()).contains("İşleminizden sonra", "Bugün araç kullanmayın.", "13 Eki 2026");
        assertThat(text("record-leaflet-print")).isEqualTo("Print");
    }

    @Test
    void theClinicsTelephoneNumberStandsOverTheWarningSigns() throws IOException {
        openLeaflet(Locale.ENGLISH);
        assertThat(saved()).contains("Call the clinic at once");
        assertThat(text("record-leaflet-no-phone")).contains("give the clinic’s in the settings");
        var details = desk.clinic.details();
        robot.interact(() -> {
            OnDisk.saved(desk.clinic.changeDetails(new ClinicDetails(
                    details.name(), details.zone(), "0212 000 00 00", details.attemptLimit(), details.version())));
            desk.went.closePanel();
        });
        click("record-leaflet");
        assertThat(saved()).contains("Call 0212 000 00 00 at once");
        assertThat(has("record-leaflet-no-phone")).isFalse();
    }

    @Test
    void theKeysPrintAndSaveTheLeafletAndNotTheTrend() {
        openLeaflet(Locale.ENGLISH);
        keys("Shortcut+P");
        assertThat(desk.ports.printed).hasSize(1);
        assertThat(desk.ports.printed.getFirst().title()).isEqualTo("After your procedure");
        desk.ports.files.add(folder.resolve("keys.pdf"));
        keys("Shortcut+S");
        assertThat(folder.resolve("keys.pdf")).isNotEmptyFile();
        assertThat(desk.said.texts).containsExactly("Sent to the printer.", "Saved as keys.pdf.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NOT_INSTALLED | No printer is installed on this computer. Save it as a PDF instead.
                    BROKEN        | The printer did not take the page. Check the printer and try again, or save it as a PDF.
                    """)
    void whatCannotBePrintedIsToldWithItsRemedy(FakePorts.Printer printer, String told) {
        desk.ports.printer = printer;
        openLeaflet(Locale.ENGLISH);
        click("record-leaflet-print");
        assertThat(desk.said.warnings).containsExactly(told);
        assertThat(desk.said.texts).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsToldOf() {
        openLeaflet(Locale.ENGLISH);
        desk.ports.files.add(folder.resolve("nowhere").resolve("leaflet.pdf"));
        click("record-leaflet-save");
        assertThat(desk.said.texts).isEmpty();
        assertThat(desk.said.warnings).hasSize(1).first().asString().contains("leaflet.pdf");
    }

    @Test
    void aCancelledProcedureHasNone() {
        Patient other = desk.patient("B/2", "Kaya", "Can");
        desk.procedure(other, "2026-10-13", ProcedureStatus.CANCELLED);
        open(other);
        click("record-tab-procedure");
        assertThat(node("record-leaflet").isVisible()).isFalse();
    }

    @Test
    void withoutANameThereIsNoneToTick() {
        Patient nameless = desk.patient("C/3", "", "");
        desk.done(nameless, "2026-10-13");
        open(nameless);
        click("record-tab-procedure");
        click("record-leaflet");
        assertThat(has("record-leaflet-name")).isFalse();
    }

    private void openLeaflet(Locale language) {
        open(patient, language);
        click("record-tab-procedure");
        click("record-leaflet");
    }

    private CheckBox box(String id) {
        return (CheckBox) node("record-leaflet-" + id);
    }

    private void tick(String id) {
        robot.interact(() -> box(id).fire());
        settle();
    }

    private String preview() {
        return node("record-leaflet-preview").getAccessibleText();
    }

    private String saved() throws IOException {
        Path file = folder.resolve("leaflet.pdf");
        desk.ports.files.add(file);
        click("record-leaflet-save");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private void keys(String keys) {
        robot.interact(() -> desk.went.panels.getLast().shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf(keys)))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        settle();
    }
}
