package org.paintrend.clinic;

import java.util.List;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;

/** Everything about one patient; the procedures in order of time. */
public record PatientRecord(Patient patient, List<Episode> episodes) {
    public PatientRecord {
        episodes = List.copyOf(episodes);
    }
}
