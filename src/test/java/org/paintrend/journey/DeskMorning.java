package org.paintrend.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paintrend.clinic.OnDisk.treated;

import java.util.function.BiFunction;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.paintrend.clinic.Clinic;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.Completeness;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.followup.FollowUpList;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.domain.patient.PatientCode;
import org.testfx.api.FxRobot;

/**
 * A morning at the desk: of three who are overdue one is reached, one is not, one declines. Badge, record and
 * completeness agree afterwards.
 */
abstract class DeskMorning extends Journey {
    DeskMorning(BiFunction<FxRobot, Running, Hands> handsOf) {
        super(handsOf);
    }

    @Override
    void before(Clinic clinic) {
        treated(clinic, "D-1", "Arslan", "2026-10-09", "");
        treated(clinic, "D-2", "Bulut", "2026-10-10", "");
        treated(clinic, "D-3", "Ceylan", "2026-10-11", "");
    }

    /** Opens the panel that asks why a visit is not possible, from the only row that is shown. */
    abstract void notPossible(FxRobot robot, Hands hands, String visit);

    @Test
    void oneIsReachedOneIsNotAndOneDeclines(FxRobot robot) throws Exception {
        open(robot);
        program.reads("rail-badge", "3");
        program.reads("followups-complete", "No follow-up was due yet");

        hands.command("due-enter-1-3w", "Shortcut+E");
        hands.nrs(3);
        hands.command("entry-save", "Shortcut+S");
        program.gone("entry-save");
        program.gone("due-enter-1-3w");
        program.reads("rail-badge", "2");

        hands.command("due-not-reached-2-3w", "Shortcut+R");
        hands.choose("attempt-way", 0);
        hands.pick("attempt-result", 0);
        hands.command("attempt-save", "Shortcut+S");
        program.gone("attempt-save");

        hands.write("followups-search", "ceyl");
        program.gone("due-enter-2-3w");
        notPossible(robot, hands, "3-3w");
        hands.pick("absence-reason", 0);
        hands.command("absence-save", "Shortcut+S");
        program.gone("absence-save");
        program.reads("rail-badge", "1");
        hands.write("followups-search", "bulut");
        program.see("due-enter-2-3w");
        program.reads("followups-complete", "Follow-up complete: 1 of 2 visits, 50 %");

        hands.command("rail-patients", "Shortcut+2");
        hands.openFirstPatient();
        program.reads("rail-badge", "1");
        assertThat(((Labeled) program.see("record-name")).getText()).isEqualTo("Arslan");
        assertThat(program.spoken("record-row-3w")).startsWith("3 weeks, 3 Nov · in window; NRS 3");
        program.close();
        whatIsOnDisk();
    }

    private void whatIsOnDisk() throws Exception {
        try (Clinic clinic = files().open(folder.resolve(CLINIC))) {
            assertThat(threeWeeks(clinic, "D-1").score(Instrument.NRS)).isEqualTo(3);
            assertThat(threeWeeks(clinic, "D-3").absence()).isEqualTo(AbsenceReason.DECLINED);
            FollowUpList list = clinic.followUps().list();
            assertThat(list.pressing()).isEqualTo(1);
            assertThat(list.completeness()).isEqualTo(new Completeness(1, 2));
            assertThat(list.visits().getFirst().attempts()).singleElement().satisfies(attempt -> {
                assertThat(attempt.way()).isEqualTo(ContactWay.PHONE);
                assertThat(attempt.result()).isEqualTo(AttemptResult.NO_ANSWER);
                assertThat(attempt.at()).isEqualTo(clock.instant());
            });
        }
    }

    private static Visit threeWeeks(Clinic clinic, String code) {
        return clinic.patients().records().stream()
                .filter(one -> one.patient().code().equals(new PatientCode(code)))
                .flatMap(one -> one.episodes().getFirst().followUp().visits().stream())
                .filter(visit -> visit.timepoint().id().equals("3w"))
                .findFirst()
                .orElseThrow();
    }
}
