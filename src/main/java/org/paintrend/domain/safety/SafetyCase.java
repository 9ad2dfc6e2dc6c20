package org.paintrend.domain.safety;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Moment;

/** The safety check of one procedure of one patient: which questions its sheet asks, and what its values raise. */
public record SafetyCase(SafetyCheck check, Patient patient, Episode episode) {

    /** What a sheet says, as the rules want it. */
    public SafetySheet read(Map<String, String> values) {
        return SafetySheet.of(check, values, at().zone());
    }

    /** The questions to ask, given what a sheet says is planned. */
    public List<SafetyQuestion> asked(SafetySheet sheet) {
        return check.asked(context(sheet));
    }

    /** What a sheet comes to. */
    public SafetyOutcome outcome(Map<String, String> values) {
        SafetySheet sheet = read(values);
        return new SafetyOutcome(sheet, check.findings(sheet.answers(), context(sheet)));
    }

    private SafetyContext context(SafetySheet sheet) {
        OptionalInt age = episode.age(patient);
        return new SafetyContext(
                episode.procedure().technique(),
                sheet.steroid(),
                sheet.sedation(),
                sheet.rays(),
                patient.sex(),
                age.isPresent() ? (@Nullable Integer) age.getAsInt() : null,
                begins());
    }

    /** Where only its day is known, it begins as late as it can: an INR is rather too old than too fresh. */
    private Instant begins() {
        return at().toTheMinute() ? at().instant() : at().startOfDay(1);
    }

    private Moment at() {
        return episode.procedure().at();
    }
}
