package org.paintrend.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paintrend.ui.common.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the panel says of the draft when it is closed. */
@ExtendWith(ApplicationExtension.class)
class EntryPanelTest {
    private static final String NOW = "2026-11-03T10:42";

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = new Bench(stage, Locale.ENGLISH, Appearance.LIGHT, Sample.episode(NOW), NOW, null, Map.of(), 832, 700);
    }

    @Test
    void aDraftOnDiskIsSaidToBeKept(FxRobot robot) {
        robot.interact(this::typeAndClose);
        assertThat(bench.drafts).hasSize(1);
        assertThat(bench.said).containsExactly("Demo, Kemal: the unsaved input is kept as a draft");
    }

    @Test
    void aDraftTheDiskRefusedIsSaidToBeLost(FxRobot robot) {
        bench.full = true;
        robot.interact(this::typeAndClose);
        assertThat(bench.drafts).isEmpty();
        assertThat(bench.said).containsExactly("Demo, Kemal: the unsaved input could not be kept as a draft");
    }

    @Test
    void aDateWithoutItsTimeIsAskedForIt(FxRobot robot) {
        robot.interact(() -> bench.model.date().set("2026-11-01"));
        assertThat(timing(robot)).isEqualTo("At what time?");
        robot.interact(() -> bench.model.date().set(""));
        assertThat(timing(robot)).isEqualTo("Time not recorded");
    }

    private static String timing(FxRobot robot) {
        return robot.lookup("#entry-timing").queryLabeled().getText();
    }

    private void typeAndClose() {
        bench.model.digit('7');
        bench.closePanel();
    }
}
