package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;

/** The chart taken out of the program. */
class PictureActionsTest extends AtTheDesk {
    @BeforeEach
    void enter() {
        Patient patient = desk.patient("A/1", "Yılmaz", "Ayşe");
        Procedure procedure = desk.done(patient, "2026-07-21");
        desk.scores(procedure, "2026-07-20", "10:00", "8", "19");
        desk.scores(procedure, "2026-10-13", "10:00", "4", "7");
        open(patient);
    }

    @Test
    void aPictureIsCopied() {
        click("record-copy");
        assertThat(desk.ports.copied).hasSize(1);
        var image = (Image) desk.ports.copied.getFirst();
        assertThat(image.isError()).isFalse();
        assertThat(image.getWidth()).isGreaterThan(1000);
        assertThat(desk.said.texts).containsExactly("Picture copied.");
    }

    @Test
    void aPngReadsBack() {
        Path file = save("png");
        var image = new Image(file.toUri().toString());
        assertThat(image.isError()).isFalse();
        assertThat(image.getHeight()).isGreaterThan(500);
    }

    @Test
    void anSvgHoldsTheCodeAndNoName() throws IOException {
        String drawing = Files.readString(save("svg"));
        assertThat(drawing)
                .contains("<svg")
                .contains("A/1")
                .doesNotContain("Yılmaz")
                .doesNotContain("Ayşe");
    }

    @Test
    void aPdfIsAPdf() throws IOException {
        byte[] page = Files.readAllBytes(save("pdf"));
        assertThat(new String(page, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void aFolderThatIsNotThereIsToldOf() {
        desk.ports.files.add(folder.resolve("nowhere").resolve("chart.png"));
        menu("record-save-as", "record-save-png");
        assertThat(desk.said.texts).isEmpty();
        assertThat(desk.said.warnings).hasSize(1).first().asString().contains("chart.png");
    }

    @Test
    void whoeverChangesTheirMindWritesNothing() {
        menu("record-save-as", "record-save-pdf");
        assertThat(desk.ports.asked).hasSize(1);
        assertThat(desk.said.texts).isEmpty();
        assertThat(desk.said.warnings).isEmpty();
    }

    private Path save(String extension) {
        Path file = folder.resolve("chart." + extension);
        desk.ports.files.add(file);
        menu("record-save-as", "record-save-" + extension);
        assertThat(desk.said.texts).containsExactly("Saved as chart." + extension + ".");
        assertThat(file).isNotEmptyFile();
        return file;
    }
}
