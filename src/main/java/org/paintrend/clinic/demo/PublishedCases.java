package org.paintrend.clinic.demo;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Identity;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientCode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Side;

/**
 * The three published cases of post-injection sciatic neuropathy. Baselines, description and procedure are as
 * published; the report prints the follow-up scores only as pictures, so those here are made up to fit its statements,
 * and every one of them says so.
 */
final class PublishedCases {
    private static final String ILLUSTRATIVE =
            "Illustrative value: the report prints its follow-up scores only as pictures.";
    private static final List<Drug> DRUGS = List.of(
            new Drug("methylprednisolone", "80 mg"),
            new Drug("lidocaine", null, "2 %, mixed with saline about 1:1 (so about 1 %)", "15 mL in all"));

    private final Frame frame;

    PublishedCases(Frame frame) {
        this.frame = frame;
    }

    /** Scores at the baseline and the three follow-ups; only the first was published. */
    private record Course(int pre, int hour, int week3, int week12) {}

    private record Case(
            int number,
            String name,
            int age,
            String bmi,
            Side side,
            int months,
            int daysAgo,
            Course nrs,
            Course lanss) {}

    List<Invented> all() {
        return List.of(
                invented(
                        new Case(
                                1,
                                "One",
                                61,
                                "23.8",
                                Side.LEFT,
                                14,
                                210,
                                new Course(5, 1, 2, 2),
                                new Course(17, 8, 9, 8)),
                        "The relief lasted; the opioid alone could be stopped.",
                        PublishedSheets::one),
                invented(
                        new Case(
                                2,
                                "Two",
                                75,
                                "28.9",
                                Side.LEFT,
                                10,
                                190,
                                new Course(8, 2, 4, 6),
                                new Course(24, 10, 12, 19)),
                        "Pain came back by 12 weeks; no drug changed; referred for spinal cord stimulation.",
                        PublishedSheets::two),
                invented(
                        new Case(
                                3,
                                "Three",
                                56,
                                "29.7",
                                Side.RIGHT,
                                5,
                                170,
                                new Course(10, 2, 3, 1),
                                new Course(17, 6, 7, 3)),
                        "Full recovery from pain; the drugs for neuropathic pain were tapered, then stopped.",
                        PublishedSheets::three));
    }

    private Invented invented(Case one, String after, Consumer<Sitting> around) {
        Patient patient = new Patient(
                new PatientId(0),
                new PatientCode("PISN-" + one.number()),
                new Identity(one.name(), "Case", null, null, null),
                Sex.MALE,
                Alerts.NONE,
                null,
                0);
        CaseDescription description = new CaseDescription(
                one.age(), Bmi.of(new BigDecimal(one.bmi())), "Post-injection sciatic neuropathy (PISN)", one.months());
        Sitting sitting = new Sitting(
                        frame, Moment.at(frame.today().minusDays(one.daysAgo()).atTime(10, 0), frame.zone()))
                .of("transsacral-block", new PainTarget("Leg, sciatic nerve", one.side()), description)
                .given("S1, S2, S3", DRUGS, "Published case series")
                .noted(after + "\n\n" + "Baselines as published. The follow-up scores are illustrative.");
        Course nrs = one.nrs();
        Course lanss = one.lanss();
        sitting.scored(
                "pre", sitting.minutes(-40), Mode.CLINIC, nrs.pre(), Lanss.ofTotal(lanss.pre()), "As published.", null);
        follow(sitting, "1h", 0, nrs.hour(), lanss.hour());
        follow(sitting, "3w", 21, nrs.week3(), lanss.week3());
        follow(sitting, "12w", 84, nrs.week12(), lanss.week12());
        around.accept(sitting);
        return new Invented(patient, List.of(sitting.build()));
    }

    private static void follow(Sitting sitting, String timepoint, int day, int nrs, int lanss) {
        sitting.scored(
                timepoint,
                day == 0 ? sitting.minutes(60) : sitting.day(day, LocalTime.of(10, 0)),
                Mode.CLINIC,
                nrs,
                Lanss.ofTotal(lanss),
                ILLUSTRATIVE,
                null);
    }
}
