package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.ui.common.FakePorts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * What PainTrend is for, from the first start to a trend with its flag and back again on another day. The window is
 * small, 1000×700; the clock stands where each step would happen.
 */
@ExtendWith(ApplicationExtension.class)
abstract class MainJob {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");
    private static final List<String> TIMEPOINTS = List.of("pre", "1h", "3w", "12w");

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock("2026-07-21T09:20", ZONE);
    private final FakePorts ports = new FakePorts();
    private final BiFunction<FxRobot, Running, Hands> handsOf;
    private Running program;
    private Hands hands;

    MainJob(BiFunction<FxRobot, Running, Hands> handsOf) {
        this.handsOf = handsOf;
    }

    @Start
    void start(Stage unused) {}

    @AfterEach
    void abandon() {
        program.abandon();
    }

    @Test
    void fromTheFirstStartToTheFlagAndBackAgain(FxRobot robot) throws Exception {
        startProgram(robot);
        hands.press("set-up");
        hands.write("clinic-name", "Sunrise Pain Clinic");
        hands.press("create");
        assertThat(text("title")).isEqualTo("Follow-ups");
        hands.command("rail-patients", "Shortcut+2");

        registerPatient();
        recordProcedure();
        hands.command("record-enter-scores", "Shortcut+E");
        program.see("entry-nrs-0");
        hands.write("entry-time", "08:50");
        score(8, "yyynyyn", "19");
        clock.passTo("2026-07-21T10:15");
        enter(2, "", "");
        clock.passTo("2026-08-11T11:00");
        enter(3, "ynynnnn", "8");
        clock.passTo("2026-10-13T11:00");
        enter(4, "ynnnnnn", "5");
        checkTrend();

        program.close();
        clock.passTo("2026-10-14T08:00");
        startProgram(robot);
        assertThat(program.stage().getTitle()).startsWith("Sunrise Pain Clinic");
        hands.command("rail-patients", "Shortcut+2");
        hands.openFirstPatient();
        assertThat(text("record-name")).isEqualTo("Demo, Ayşe");
        checkTrend();
        assertThat(ports.asked).isEmpty();
        program.close();
    }

    private void startProgram(FxRobot robot) {
        program = new Running(robot, folder, clock, ZONE, ports);
        hands = handsOf.apply(robot, program);
    }

    private void registerPatient() {
        hands.command("new-patient", "Shortcut+N");
        hands.write("patient-familyName", "Demo");
        hands.write("patient-givenName", "Ayşe");
        hands.write("patient-birthDate", "4.3.1965");
        hands.choose("patient-sex", 0);
        hands.command("patient-save", "Shortcut+S");
        program.gone("patient-save");
        assertThat(text("record-name")).isEqualTo("Demo, Ayşe");
    }

    private void recordProcedure() {
        hands.press("record-first-procedure");
        hands.write("procedure-date", "21 Jul 2026");
        hands.write("procedure-time", "09:15");
        hands.pick("procedure-technique", 0);
        hands.choose("procedure-side", 0);
        hands.write("procedure-levels", "S1–S3");
        hands.command("procedure-save", "Shortcut+S");
        program.gone("procedure-save");
    }

    private void enter(int nrs, String lanss, String total) {
        hands.command("record-enter-scores", "Shortcut+E");
        score(nrs, lanss, total);
    }

    /** Enters the scores; where LANSS is not asked there are no answers. */
    private void score(int nrs, String lanss, String total) {
        hands.nrs(nrs);
        if (!lanss.isEmpty()) {
            hands.lanss(lanss);
            program.reads("entry-lanss-figure", total);
            assertThat(text("entry-lanss-state")).startsWith("of 24");
        }
        hands.command("entry-save", "Shortcut+S");
        program.gone("entry-save");
    }

    /** The points as they are read from the charts and from the table, then the flag and its evidence. */
    private void checkTrend() {
        program.see("record-flag");
        assertThat(program.spoken("record-chart"))
                .isEqualTo("NRS before: 8; 1 hour: 2 (−75 %); 3 weeks: 3 (−63 %); 12 weeks: 4 (−50 %)."
                        + " LANSS before: 19; 1 hour: not asked; 3 weeks: 8 (−58 %); 12 weeks: 5 (−74 %).");
        assertThat(TIMEPOINTS.stream().map(id -> program.spoken("record-row-" + id)))
                .containsExactly(
                        "Before, 21 Jul 2026; NRS 8; LANSS 19",
                        "1 hour, 60 min; NRS 2, −75 %; LANSS not asked; Responder",
                        "3 weeks, 11 Aug · in window; NRS 3, −63 %; LANSS 8, −58 %; Responder",
                        "12 weeks, 13 Oct · in window; NRS 4, −50 %; LANSS 5, −74 %; Responder");
        assertThat(text("record-flag")).isEqualTo("Responder");
        assertThat(text("record-verdict"))
                .isEqualTo("Responder at 12 weeks: NRS 8 → 4, −50 %; sustained since 3 weeks.");
        hands.press("record-evidence");
        assertThat(evidence())
                .startsWith("Evidence at 12 weeks", "NRS decides", "Before (b)", "8 · 21 Jul 2026 · in window")
                .contains(
                        "4 · 13 Oct 2026 · in window · window 29 Sep 2026 to 27 Oct 2026",
                        "100 × (8 − 4) = 400 ≥ 50 × 8 = 400",
                        "NRS, 50 % relief or more, at 12 weeks (version 1)");
    }

    private String text(String id) {
        return ((Labeled) program.see(id)).getText().replace('\u00a0', ' ');
    }

    private List<String> evidence() {
        return ((Parent) program.see("record-evidence-panel"))
                .lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText().replace('\u00a0', ' '))
                        .toList();
    }
}
