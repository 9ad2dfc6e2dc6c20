package org.paintrend.domain.numbness;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a suggestion asks to do. */
public enum Step {
    /** Emergency care without any wait. */
    EMERGENCY_CARE,
    /** What those who take over need to know. */
    HAND_OVER,
    /** Say that it is expected to pass. */
    REASSURE,
    /** Look after it for some days. */
    WATCH,
    /** Assess anew where it stays, or where strength is lost. */
    ASSESS_ANEW,
    /** Seen by a clinician urgently. */
    SEE_URGENTLY,
    /** The strength of lifting the foot and pressing it down, MRC 0 to 5. */
    STRENGTH_OF_FOOT,
    /** The strength of lifting wrist and fingers, MRC 0 to 5. */
    STRENGTH_OF_HAND,
    /** Ankle jerk. */
    ANKLE_JERK,
    /** Where feeling is lost. */
    SENSORY_LOSS,
    /** The examination once more, {@link #REPEAT_FROM_HOURS} to {@link #REPEAT_TO_HOURS} hours long. */
    REPEAT,
    /** Electrodiagnosis once symptoms outlast {@link #ELECTRODIAGNOSIS_DAYS} days. */
    ELECTRODIAGNOSIS,
    /** Drugs for neuropathic pain, physiotherapy, splint. */
    TREAT,
    /** Transsacral block, of the sciatic nerve. */
    TRANSSACRAL_BLOCK,
    /** Surgical exploration of a severe or complete deficit within {@link #EXPLORATION_MONTHS} months. */
    EXPLORE;

    /** The examination is repeated over this many hours. */
    public static final int REPEAT_FROM_HOURS = 24;

    public static final int REPEAT_TO_HOURS = 48;

    /** Electrodiagnosis waits for so many days of symptoms: an earlier normal one excludes nothing. */
    public static final int ELECTRODIAGNOSIS_DAYS = 60;

    /** Within so many months a severe or complete deficit is explored, if at all. */
    public static final int EXPLORATION_MONTHS = 3;

    /** What a suggestion asks to do, in its order. */
    public static List<Step> of(Suggestion suggestion, RiskMarkers markers) {
        return switch (suggestion) {
            case EMERGENCY -> List.of(EMERGENCY_CARE, HAND_OVER);
            case LIKELY_BENIGN -> List.of(REASSURE, WATCH, ASSESS_ANEW);
            case SUSPECTED_NERVE_INJURY ->
                Stream.of(
                                SEE_URGENTLY,
                                STRENGTH_OF_FOOT,
                                STRENGTH_OF_HAND,
                                ANKLE_JERK,
                                SENSORY_LOSS,
                                REPEAT,
                                ELECTRODIAGNOSIS,
                                TREAT,
                                TRANSSACRAL_BLOCK,
                                EXPLORE)
                        .filter(step -> step.concerns(markers.nerves()))
                        .toList();
        };
    }

    /** Its part in the keys of words: lower case, joined by a hyphen. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean concerns(List<Nerve> nerves) {
        return switch (this) {
            case STRENGTH_OF_FOOT, ANKLE_JERK, TRANSSACRAL_BLOCK -> nerves.contains(Nerve.SCIATIC);
            case STRENGTH_OF_HAND -> nerves.contains(Nerve.RADIAL);
            default -> true;
        };
    }
}
