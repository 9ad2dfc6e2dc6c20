package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.OnDisk;
import org.testfx.api.FxRobot;

/** Two patients are written up: chosen in the cohort, looked at, and saved as one folder. */
abstract class CaseSeries extends Journey {
    /** The last of the menu that stands for the list of charts in a narrow window. */
    private static final int LAST = 6;

    CaseSeries(BiFunction<FxRobot, Running, Hands> handsOf) {
        super(handsOf);
    }

    @Override
    void before(Clinic clinic) {
        OnDisk.treated(clinic, "S-1", "Arslan", "2026-06-02", "10:00");
        OnDisk.treated(clinic, "S-2", "Yavuz", "2026-06-03", "10:00");
    }

    @Test
    void theyAreChosenLookedAtAndSaved(FxRobot robot) throws Exception {
        open(robot);
        hands.command("rail-cohort", "Shortcut+3");
        program.reads("cohort-procedures", "2 procedures");
        hands.menu("cohort-chart", LAST);
        for (String name : List.of("yavuz", "arslan")) {
            hands.write("series-search", name);
            program.see("series-found");
            hands.press(onlyBox());
        }
        program.reads("series-chosen-title", "Chosen: 2");
        hands.choose("series-view", 2);
        ports.files.add(folder);
        hands.command("series-save", "Shortcut+S");
        program.until("saved", () -> Files.exists(folder.resolve("case-series-2026-11-03/table1.docx")));
        assertThat(Files.readString(folder.resolve("case-series-2026-11-03/table1.csv")))
                .contains("Patient 1,Patient 2", "not recorded")
                .doesNotContain("Yavuz", "Arslan", "S-1");
        program.close();
    }

    private String onlyBox() throws Exception {
        program.until("one is found", () -> boxes().size() == 1);
        return boxes().getFirst().getId();
    }

    private List<Node> boxes() {
        return List.copyOf(program.see("series-found").lookupAll(".check-box"));
    }
}
