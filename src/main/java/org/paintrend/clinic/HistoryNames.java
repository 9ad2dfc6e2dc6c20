package org.paintrend.clinic;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.assessment.Timepoint;
import org.paintrend.domain.history.Place;
import org.paintrend.domain.history.ProcedureName;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Moment;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.store.Tables;

/** What is named in a history, as it is called today; what was voided has its name still. */
final class HistoryNames {
    private final Tables tables;
    private final Map<String, Technique> techniques;
    private final NavigableMap<Integer, FollowUpPlan> plans;
    private final Map<Long, Procedure> procedures = new HashMap<>();

    HistoryNames(Tables tables, List<Technique> techniques) {
        this.tables = tables;
        this.techniques = techniques.stream().collect(Collectors.toMap(Technique::id, Function.identity()));
        this.plans = tables.plans().all();
    }

    ProcedureName procedure(long id) {
        Procedure procedure = find(id);
        return new ProcedureName(
                procedure.technique() == null ? null : technique(procedure.technique()), procedure.at());
    }

    Technique technique(String id) {
        return Objects.requireNonNull(techniques.get(id));
    }

    /** A timepoint of the plan a procedure keeps. */
    Timepoint timepoint(long procedure, String id) {
        return Objects.requireNonNull(plans.get(find(procedure).planVersion()))
                .timepoint(id)
                .orElseThrow();
    }

    Place patient(PatientId id) {
        Patient patient = tables.patients().findEvenVoided(id).orElseThrow();
        return new Place.WithPatient(patient.displayName(), patient.code());
    }

    /** A moment as it is stored, in seconds. */
    static Moment moment(String seconds, String zone, Precision precision) {
        return new Moment(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneId.of(zone), precision);
    }

    private Procedure find(long id) {
        return procedures.computeIfAbsent(
                id,
                number -> tables.procedures()
                        .findEvenVoided(new ProcedureId(number))
                        .orElseThrow());
    }
}
