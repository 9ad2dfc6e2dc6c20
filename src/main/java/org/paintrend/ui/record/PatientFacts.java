package org.paintrend.ui.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Alerts;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.CaseDescription;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** What is known of a patient, for the head of the record; what was not recorded is left out, never guessed. */
final class PatientFacts {
    private final Words words;
    private final Clinical clinical;

    PatientFacts(Words words) {
        this.words = words;
        this.clinical = new Clinical(words);
    }

    /** Something to see before touching the patient. */
    record Alert(String text, boolean warning) {}

    /** "61 y, female", "BMI 24.6", "Left leg", "Sciatic neuropathy". */
    List<String> line(Patient patient, @Nullable Episode episode, ProcedureNames names, LocalDate today) {
        List<String> facts = new ArrayList<>();
        add(facts, person(patient, episode, today));
        if (episode != null) {
            CaseDescription described = episode.procedure().description();
            if (described.bmi() != null) {
                facts.add(words.get("record.bmi", clinical.bmi(described.bmi())));
            }
            add(facts, names.target(episode.procedure().target()));
            if (described.diagnosis() != null) {
                facts.add(described.diagnosis());
            }
        }
        return facts;
    }

    /** Whether nobody may call, then allergy, anticoagulant and diabetes as far as somebody asked. */
    List<Alert> alerts(Patient patient) {
        Alerts alerts = patient.alerts();
        List<Alert> shown = new ArrayList<>();
        if (!patient.calls().permitted()) {
            shown.add(new Alert(words.get("record.alert.no-calls"), true));
        }
        if (alerts.allergy() != null) {
            shown.add(new Alert(words.get("record.alert.allergy", alerts.allergy()), true));
        }
        if (alerts.anticoagulant() != null) {
            shown.add(new Alert(words.get("record.alert.anticoagulant", alerts.anticoagulant()), true));
        }
        if (alerts.diabetes() != null) {
            shown.add(new Alert(
                    words.get(alerts.diabetes() ? "record.alert.diabetes" : "record.alert.no-diabetes"),
                    alerts.diabetes()));
        }
        return shown;
    }

    private String person(Patient patient, @Nullable Episode episode, LocalDate today) {
        List<String> parts = new ArrayList<>();
        if (patient.diedOn() != null) {
            parts.add(words.get("record.died", words.date(patient.diedOn())));
        }
        OptionalInt age = patient.presentAge(today);
        if (age.isPresent()) {
            parts.add(words.get("common.years", age.getAsInt()));
        } else if (episode != null && episode.age(patient).isPresent()) {
            parts.add(words.get("record.age-then", episode.age(patient).getAsInt()));
        }
        add(parts, clinical.sex(patient.sex()));
        return String.join(", ", parts);
    }

    private static void add(List<String> facts, String fact) {
        if (!fact.isEmpty()) {
            facts.add(fact);
        }
    }
}
