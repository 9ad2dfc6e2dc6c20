package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.Clinic;
import org.paintrend.ui.cohort.Filled;
import org.testfx.api.FxRobot;

/** Somebody wants to know how many respond at 12 weeks to one technique, and needs its chart as a drawing. */
abstract class ResponderRate extends Journey {
    ResponderRate(BiFunction<FxRobot, Running, Hands> handsOf) {
        super(handsOf);
    }

    @Override
    void before(Clinic clinic) {
        try {
            Filled.add(clinic, Filled.FEW);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void theRateIsReadAndItsChartSaved(FxRobot robot) throws Exception {
        open(robot);
        hands.command("rail-cohort", "Shortcut+3");
        program.reads("cohort-procedures", "8 procedures");
        hands.tick("cohort-technique", 1);
        program.reads("cohort-procedures", "4 procedures");
        assertThat(program.spoken("cohort-card-responders-evidence"))
                .contains("at\u00a012\u00a0weeks, NRS", "67 %", "2 of 3; missing counts as non-response");

        hands.menu("cohort-chart", 1);
        program.reads(
                "cohort-caption",
                "Share with at least so much relief of the baseline; bars are 95 % intervals (Wilson)");
        Path drawing = folder.resolve("rate.svg");
        ports.files.add(drawing);
        hands.menu("cohort-export", 1);
        program.opened(".toast");
        assertThat(Files.readString(drawing))
                .contains("<svg", "Technique: Transsacral nerve block", "Rule version 1: NRS, 50")
                .doesNotContain("D-");
        program.close();
    }
}
