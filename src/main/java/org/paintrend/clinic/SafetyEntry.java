package org.paintrend.clinic;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.ShippedCatalogue;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.safety.Inr;
import org.paintrend.domain.safety.SafetyCheck;
import org.paintrend.domain.safety.SafetyFields;
import org.paintrend.domain.safety.SafetyOverride;
import org.paintrend.domain.safety.SafetySheet;
import org.paintrend.domain.sheet.Sheet;

/** What holds between the fields of a safety check; each alone was read already. */
final class SafetyEntry {
    private static final String LOWEST_INR = "0.01";
    private static final List<String> OVERRIDE =
            List.of(SafetyFields.STOPS, SafetyFields.CLINICIAN, SafetyFields.REASON);

    private final Reading reading;
    private final ZoneId zone;

    /** @param zone of the procedure */
    SafetyEntry(Reading reading, ZoneId zone) {
        this.reading = reading;
        this.zone = zone;
    }

    /**
     * Refuses what contradicts itself and an override without a name or a reason; of a changed sheet, takes from the
     * override the stops whose answers are not those that were passed.
     *
     * @param values as they were read; of them the override is changed
     * @param present what is changed, or absent: a new one
     */
    void read(Map<String, String> values, @Nullable Sheet present) {
        String inr = values.getOrDefault(SafetyFields.INR, "1");
        if (new BigDecimal(inr).signum() == 0) {
            reading.refuse(SafetyFields.INR, inr, Problem.OUT_OF_RANGE, LOWEST_INR, Inr.HIGHEST);
        }
        String number = values.getOrDefault(SafetyFields.STEROID_NUMBER, "");
        if (number.equals("0") && values.containsKey(SafetyFields.STEROID_LATEST)) {
            Entries.contradiction(
                    reading, SafetyFields.STEROID_LATEST, values.get(SafetyFields.STEROID_LATEST), number);
        }
        if (OVERRIDE.stream().anyMatch(values::containsKey)) {
            OVERRIDE.stream()
                    .filter(field -> !values.containsKey(field))
                    .forEach(field -> reading.refuse(field, "", Problem.REQUIRED));
        }
        if (present != null) {
            keepPassed(values, present);
        }
    }

    /** An override that stays as it was has not seen answers that were changed since. */
    private void keepPassed(Map<String, String> values, Sheet present) {
        SafetyCheck check = ShippedCatalogue.safetyCheck();
        SafetySheet before = SafetySheet.of(check, present.values(), zone);
        SafetySheet now = SafetySheet.of(check, values, zone);
        @Nullable SafetyOverride override = now.override();
        if (override == null || before.override() == null || !isSameWord(override, before.override())) {
            return;
        }
        Optional<SafetyOverride> still = override.still(before.answers(), now.answers());
        if (still.isEmpty()) {
            OVERRIDE.forEach(values::remove);
        } else if (!still.get().equals(override)) {
            values.putAll(SafetySheet.values(still.get()));
        }
    }

    private static boolean isSameWord(SafetyOverride one, SafetyOverride other) {
        return one.clinician().equals(other.clinician()) && one.reason().equals(other.reason());
    }
}
