package org.paintrend.clinic.demo;

import java.util.List;
import java.util.Random;
import org.paintrend.domain.procedure.Bmi;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.domain.procedure.Drug;
import org.paintrend.domain.procedure.PainTarget;
import org.paintrend.domain.procedure.Side;

/** What invented patients have and what is done for it. */
record Treatment(String technique, String diagnosis, String site, String levels, List<Drug> drugs) {
    private static final List<String> OPERATORS = List.of("Dr Demo", "Dr Örnek");
    private static final List<Treatment> ALL = List.of(
            new Treatment(
                    "transsacral-block",
                    "Post-injection sciatic neuropathy",
                    "Leg, sciatic nerve",
                    "S1, S2, S3",
                    List.of(new Drug("methylprednisolone", "80 mg"), new Drug("lidocaine", null, "1 %", "15 mL"))),
            new Treatment(
                    "nerve-root-sleeve",
                    "Lumbar radiculopathy",
                    "Leg, L5",
                    "L5",
                    List.of(new Drug("dexamethasone", "8 mg"), new Drug("bupivacaine", null, "0.25 %", "2 mL"))),
            new Treatment(
                    "sacroiliac-joint",
                    "Sacroiliac joint pain",
                    "Buttock",
                    "",
                    List.of(new Drug("triamcinolone", "40 mg"), new Drug("bupivacaine", null, "0.25 %", "3 mL"))),
            new Treatment(
                    "lumbar-sympathetic",
                    "Complex regional pain syndrome",
                    "Foot",
                    "L2, L3",
                    List.of(new Drug("bupivacaine", null, "0.25 %", "15 mL"))),
            new Treatment("other", "Chronic low back pain", "Lower back", "L4, L5", List.of()));

    /** One of them; the first patients see each in turn. */
    static Treatment of(int number) {
        return ALL.get(number % ALL.size());
    }

    /** Where it hurts; every side occurs. */
    PainTarget target(int number) {
        Side[] sides = {Side.LEFT, Side.RIGHT, Side.RIGHT, Side.LEFT, Side.BILATERAL, Side.MIDLINE, Side.LEFT};
        return new PainTarget(site, sides[number % sides.length]);
    }

    CaseDescription describe(Random random, boolean ageKnownOtherwise) {
        return new CaseDescription(
                ageKnownOtherwise ? null : (Integer) (30 + random.nextInt(50)),
                random.nextInt(12) == 0 ? null : new Bmi(1900 + 10 * random.nextInt(180)),
                diagnosis,
                1 + random.nextInt(60));
    }

    /** Fills in what was done. */
    Sitting fill(Sitting sitting, PainTarget target, CaseDescription description, Random random) {
        return sitting.of(technique, target, description)
                .given(levels.isEmpty() ? null : levels, drugs, OPERATORS.get(random.nextInt(OPERATORS.size())));
    }
}
