package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.FakePorts;
import org.paintrend.ui.common.PrintPage;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Theme;

/** The trend on paper. */
class PrintingTest extends AtTheDesk {
    private static final double DPI_300 = 300.0 / 96;
    private static final double FOOT = 28;
    private static final Color LANSS_IN_PRINT = Color.web("#B35A8A");

    private Patient patient;

    @BeforeEach
    void enter() {
        patient = desk.patient("A/1", "Yılmaz", "Ayşe");
        Procedure procedure = desk.done(patient, "2026-07-21");
        desk.scores(procedure, "2026-07-20", "10:00", "8", "19");
        desk.scores(procedure, "2026-10-13", "10:00", "4", "7");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 0", "DARK, tr, 0", "DARK, en, 1"})
    void whatIsPrintedIsTheShownFigureInThePrintTheme(Appearance appearance, Locale language, int axis) {
        robot.interact(() -> new Theme(appearance, new SimpleObjectProperty<>()).dress(stage.getScene()));
        open(patient, language);
        choose("record-axis", axis);
        click("record-copy");
        click("record-print");
        assertThat(desk.ports.printed).hasSize(1);
        var copied = (Image) desk.ports.copied.getFirst();
        assertThat(difference(copied, figure(desk.ports.printed.getFirst(), copied)))
                .isLessThan(0.01);
    }

    @Test
    void aPageIsOutlinesInThePrintThemeAlone() {
        robot.interact(() -> new Theme(Appearance.DARK, new SimpleObjectProperty<>()).dress(stage.getScene()));
        open(patient);
        click("record-print");
        Node page = desk.ports.printed.getFirst().node();
        assertThat(((Parent) page).getChildrenUnmodifiable())
                .hasSizeGreaterThan(30)
                .allSatisfy(one -> {
                    assertThat(one).isInstanceOf(Path.class);
                    assertThat(((Color) ((Path) one).getFill()).isOpaque()).isTrue();
                })
                .anySatisfy(one -> assertThat(((Path) one).getFill()).isEqualTo(LANSS_IN_PRINT));
    }

    @Test
    void theQueueOfThePrinterNamesTheCodeAndNoName() {
        open(patient);
        click("record-print");
        assertThat(desk.ports.asked).containsExactly("Trend of A/1, procedure of 21 Jul 2026");
        assertThat(desk.said.texts).containsExactly("Sent to the printer.");
    }

    @Test
    void theKeysPrintFromEveryTab() {
        open(patient);
        click("record-tab-procedure");
        keys("Shortcut+P");
        assertThat(desk.ports.printed).hasSize(1);
        assertThat(has("record-chart")).isTrue();
    }

    @Test
    void withoutAProcedureNothingCanBePrinted() {
        open(desk.patient("B/2", "Kaya", "Can"));
        assertThat(screen.shortcuts()).extracting(Shortcut::keys).doesNotContain(KeyCombination.valueOf("Shortcut+P"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Print  | NOT_INSTALLED | No printer is installed on this computer. Save the trend as a PDF page instead.
                    tr | Yazdır | NOT_INSTALLED | Bu bilgisayarda yazıcı kurulu değil. Bunun yerine seyri PDF sayfası olarak kaydedin.
                    en | Print  | BROKEN        | The printer did not take the page. Check the printer and try again, or save the trend as a PDF page.
                    tr | Yazdır | BROKEN        | Yazıcı sayfayı almadı. Yazıcıyı denetleyip yeniden deneyin ya da seyri PDF sayfası olarak kaydedin.
                    """)
    void aPageThatCannotBePrintedIsToldWithItsRemedy(
            Locale language, String button, FakePorts.Printer printer, String told) {
        desk.ports.printer = printer;
        open(patient, language);
        assertThat(((Button) node("record-print")).getText()).isEqualTo(button);
        click("record-print");
        assertThat(desk.said.warnings).containsExactly(told);
        assertThat(desk.said.texts).isEmpty();
        assertThat(desk.ports.printed).isEmpty();
    }

    @Test
    void whoeverChangesTheirMindPrintsNothing() {
        desk.ports.printer = FakePorts.Printer.CANCELLED;
        open(patient);
        click("record-print");
        assertThat(desk.ports.asked).hasSize(1);
        assertThat(desk.ports.printed).isEmpty();
        assertThat(desk.said.texts).isEmpty();
        assertThat(desk.said.warnings).isEmpty();
    }

    private void keys(String keys) {
        Shortcut command = screen.shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf(keys)))
                .findFirst()
                .orElseThrow();
        robot.interact(command.action());
        settle();
    }

    /** The part of the page that holds the figure, in the points of the copied picture. */
    private Image figure(PrintPage page, Image copied) {
        assertThat(copied.getWidth()).isEqualTo(Math.rint(page.width() * DPI_300));
        var taken = new AtomicReference<Image>();
        robot.interact(() -> {
            var snapshot = new SnapshotParameters();
            snapshot.setTransform(new Scale(DPI_300, DPI_300));
            double bottom = (page.height() - FOOT) * DPI_300;
            snapshot.setViewport(
                    new Rectangle2D(0, bottom - copied.getHeight(), copied.getWidth(), copied.getHeight()));
            taken.set(new Group(page.node()).snapshot(snapshot, null));
        });
        return taken.get();
    }

    /** The share of points whose colours are not the same to the eye. */
    private static double difference(Image one, Image other) {
        int different = 0;
        for (int y = 0; y < (int) one.getHeight(); y++) {
            for (int x = 0; x < (int) one.getWidth(); x++) {
                Color a = one.getPixelReader().getColor(x, y);
                Color b = other.getPixelReader().getColor(x, y);
                double far = Math.abs(a.getRed() - b.getRed())
                        + Math.abs(a.getGreen() - b.getGreen())
                        + Math.abs(a.getBlue() - b.getBlue());
                different += far > 0.75 ? 1 : 0;
            }
        }
        return different / (one.getWidth() * one.getHeight());
    }
}
