package org.paintrend.clinic.demo;

import java.util.HashMap;
import java.util.Map;
import org.paintrend.domain.sheet.SheetKind;

/** What the published report says around the scores, where each fact has its field; nothing beyond it. */
final class PublishedSheets {
    private static final int ASKED = -40;
    private static final int RECORDED = 30;
    private static final int LAST_DAY = 84;

    private PublishedSheets() {}

    static void one(Sitting sitting) {
        described(
                sitting,
                Map.of(
                        "case-cause-drug", "diclofenac 75 mg/3 mL",
                        "case-signs", signs(" motor-weakness"),
                        "case-treatments", "nsaid pregabalin tramadol physiotherapy",
                        "case-imaging", "lumbar-mri"));
        sitting.filled(
                SheetKind.EXAMINATION,
                "pre",
                sitting.minutes(ASKED),
                Map.of(
                        "exam-foot-dorsiflexion-left", "mrc-4",
                        "exam-toe-dorsiflexion-left", "mrc-4",
                        "exam-eversion-left", "mrc-4",
                        "exam-ankle-jerk-left", "jerk-depressed"));
        noGain(sitting);
        took(sitting, "pre", Map.of("nsaid-other", "taken", "pregabalin", "taken", "tramadol", "taken"));
        took(sitting, "12w", Map.of("nsaid-other", "unchanged", "pregabalin", "unchanged", "tramadol", "stopped"));
        done(sitting);
    }

    static void two(Sitting sitting) {
        described(
                sitting,
                Map.of(
                        "case-cause-drug", "diclofenac 75 mg/3 mL",
                        "case-cause-giver", "a lay person",
                        "case-signs", signs(""),
                        "case-treatments", "nsaid gabapentin oxycodone physiotherapy",
                        "case-imaging", "lumbar-mri"));
        sitting.filled(SheetKind.EXAMINATION, "pre", sitting.minutes(ASKED), Map.of("exam-note", "No motor deficit."));
        took(sitting, "pre", Map.of("nsaid-other", "taken", "gabapentin", "taken", "oxycodone", "taken"));
        took(sitting, "12w", Map.of("nsaid-other", "unchanged", "gabapentin", "unchanged", "oxycodone", "unchanged"));
        done(sitting);
        sitting.filled(
                SheetKind.NEXT,
                null,
                sitting.minutes(LAST_DAY * 24 * 60 + 60),
                Map.of("next-steps", "next-scs", "next-note", "Referred for spinal cord stimulation."));
    }

    static void three(Sitting sitting) {
        described(
                sitting,
                Map.of(
                        "case-cause-drug", "dexketoprofen trometamol 50 mg/2 mL",
                        "case-signs", signs(" motor-weakness"),
                        "case-treatments", "nsaid gabapentin",
                        "case-imaging", "lumbar-mri hip-mri"));
        sitting.filled(
                SheetKind.EXAMINATION,
                "pre",
                sitting.minutes(ASKED),
                Map.of(
                        "exam-foot-dorsiflexion-right", "mrc-2",
                        "exam-toe-dorsiflexion-right", "mrc-2",
                        "exam-eversion-right", "mrc-3",
                        "exam-ankle-jerk-right", "jerk-depressed",
                        "exam-splint", "yes"));
        noGain(sitting);
        took(sitting, "pre", Map.of("nsaid-other", "taken", "gabapentin", "taken"));
        took(sitting, "12w", Map.of("gabapentin", "stopped"));
        done(sitting);
    }

    private static String signs(String more) {
        return "neuropathic-pain paresthesia burning numbness allodynia hyperalgesia" + more;
    }

    private static void described(Sitting sitting, Map<String, String> own) {
        Map<String, String> values = new HashMap<>(own);
        values.put("case-cause", "intramuscular-injection");
        values.put("case-signs-note", "After an injection into the buttock.");
        values.put(
                "case-imaging-note",
                own.getOrDefault("case-imaging", "").contains("hip-mri")
                        ? "Lumbar MRI to exclude root compression. Hip MRI with contrast: thick sciatic nerve, raised"
                                + " T2 signal."
                        : "Lumbar MRI to exclude root compression.");
        values.put("case-electro", "sciatic-mononeuropathy partial-axonal peroneal-foremost");
        values.put("case-electro-note", "30 to 55 days after the injury.");
        sitting.filled(SheetKind.CASE, null, sitting.minutes(ASKED), values);
    }

    private static void noGain(Sitting sitting) {
        sitting.filled(
                SheetKind.EXAMINATION,
                "12w",
                sitting.minutes(LAST_DAY * 24 * 60),
                Map.of("exam-note", "No gain in muscle strength or ankle jerk."));
    }

    /** Drugs and what became of each; the report gives no dose, and of the NSAIDs no name. */
    private static void took(Sitting sitting, String timepoint, Map<String, String> said) {
        Map<String, String> values = new HashMap<>();
        said.forEach((drug, change) -> values.put("drug-" + drug + "-change", change));
        if (said.containsKey("nsaid-other")) {
            values.put("drug-nsaid-other-name", "not named in the report");
        }
        sitting.filled(
                SheetKind.MEDICATION,
                timepoint,
                sitting.minutes(timepoint.equals("pre") ? ASKED : LAST_DAY * 24 * 60),
                values);
    }

    private static void done(Sitting sitting) {
        Map<String, String> values = new HashMap<>();
        values.put("technique-indication", "Resistant to drugs and physiotherapy.");
        values.put("technique-purpose", "therapeutic");
        values.put("technique-consent", "consent-written");
        values.put("technique-guidance", "fluoroscopy");
        values.put("technique-position", "prone");
        values.put("technique-gauge", "22");
        values.put("technique-length", "10");
        values.put("technique-stimulating", "yes");
        values.put("technique-current", "1.2");
        values.put("technique-response", "motor-response sensory-response");
        values.put("technique-contrast", "yes");
        values.put("technique-complications", "complications-none");
        values.put(
                "technique-note",
                "A third of the 15 mL into each foramen. Contrast to exclude vascular uptake. The report prints the"
                        + " unit of the current as mVA.");
        sitting.filled(SheetKind.TECHNIQUE, null, sitting.minutes(RECORDED), values);
    }
}
