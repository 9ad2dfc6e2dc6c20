package org.paintrend.domain.patient;

import org.jspecify.annotations.Nullable;

/**
 * What a clinician must see before touching the patient. Absent means "not asked", which differs from "no".
 *
 * @param allergy the substances, or absent
 * @param anticoagulant the drug, or absent
 * @param diabetes yes, no, or absent
 */
public record Alerts(
        @Nullable String allergy,
        @Nullable String anticoagulant,
        @Nullable Boolean diabetes) {
    /** Nothing asked yet. */
    public static final Alerts NONE = new Alerts(null, null, null);
}
