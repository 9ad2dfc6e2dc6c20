package org.paintrend.clinic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.safety.Inr;
import org.paintrend.domain.safety.SafetyFields;

/** What holds between the fields of a safety check; each alone was read already. */
final class SafetyEntry {
    private static final String LOWEST_INR = "0.01";
    private static final List<String> OVERRIDE =
            List.of(SafetyFields.STOPS, SafetyFields.CLINICIAN, SafetyFields.REASON);

    private final Reading reading;

    SafetyEntry(Reading reading) {
        this.reading = reading;
    }

    /**
     * Refuses what contradicts itself, and an override without its stops, a name or a reason.
     *
     * @param values as they were read, by the id of their field
     */
    void check(Map<String, String> values) {
        String inr = values.getOrDefault(SafetyFields.INR, "1");
        if (new BigDecimal(inr).signum() == 0) {
            reading.refuse(SafetyFields.INR, inr, Problem.OUT_OF_RANGE, LOWEST_INR, Inr.HIGHEST);
        }
        String number = values.getOrDefault(SafetyFields.STEROID_NUMBER, "");
        if (number.equals("0") && values.containsKey(SafetyFields.STEROID_LATEST)) {
            Entries.contradiction(
                    reading,
                    SafetyFields.STEROID_LATEST,
                    values.get(SafetyFields.STEROID_LATEST),
                    "steroids " + number);
        }
        if (OVERRIDE.stream().anyMatch(values::containsKey)) {
            OVERRIDE.stream()
                    .filter(field -> !values.containsKey(field))
                    .forEach(field -> reading.refuse(field, "", Problem.REQUIRED));
        }
    }
}
