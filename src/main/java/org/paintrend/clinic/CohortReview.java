package org.paintrend.clinic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.store.Tables;

/** Reads what a cohort is made of. */
public final class CohortReview {
    private final Desk desk;
    private final Patients patients;

    CohortReview(Desk desk, Patients patients) {
        this.desk = desk;
        this.patients = patients;
    }

    /**
     * Everything that can be looked at.
     *
     * @param cases every course of every patient who is not voided
     * @param events the severity of each adverse event (the id of its option, or empty), by the procedure a course began
     *     with; what is recorded for a part of a course is the course's
     * @param severity the field that names the severities, in the catalogue's order
     * @param techniques of the catalogue; retired ones name old procedures only
     * @param plan whose timepoints are looked at: the one of a procedure that begins now
     * @param rule whose threshold is looked at
     */
    public record Material(
            List<CohortCase> cases,
            Map<ProcedureId, List<String>> events,
            Optional<SheetField> severity,
            List<Technique> techniques,
            FollowUpPlan plan,
            ResponderRule rule) {
        public Material {
            cases = List.copyOf(cases);
            events = Map.copyOf(events);
            techniques = List.copyOf(techniques);
        }

        /** The same with one patient as he is now. */
        public Material with(PatientId patient, Material ofPatient) {
            List<CohortCase> others = cases.stream()
                    .filter(one -> !one.patient().id().equals(patient))
                    .toList();
            Map<ProcedureId, List<String>> all = new HashMap<>(events);
            cases.stream()
                    .filter(one -> one.patient().id().equals(patient))
                    .forEach(one -> all.remove(one.procedure().id()));
            all.putAll(ofPatient.events);
            return new Material(
                    Stream.concat(others.stream(), ofPatient.cases.stream()).toList(),
                    all,
                    ofPatient.severity,
                    ofPatient.techniques,
                    ofPatient.plan,
                    ofPatient.rule);
        }
    }

    /** Reads it; the progress hears of every patient. */
    public Material read(Progress progress) {
        List<PatientRecord> records = patients.records(progress);
        return desk.read(tables -> material(tables, records, tables.sheets().of(SheetKind.ADVERSE_EVENT)));
    }

    /** Reads what there is of one patient: of one who is voided or not there, no course. */
    public Material read(PatientId patient) {
        List<PatientRecord> records = patients.record(patient).stream().toList();
        return desk.read(tables -> material(tables, records, tables.sheets().of(patient)));
    }

    private Material material(Tables tables, List<PatientRecord> records, List<Sheet> sheets) {
        List<CohortCase> cases = records.stream()
                .flatMap(record -> record.episodes().stream()
                        .filter(Episode::entersCohorts)
                        .map(episode -> new CohortCase(record.patient(), episode)))
                // Every filter looks at them in this order: sorted once, they need not be sorted at each.
                .sorted(CohortCase.BY_TIME)
                .toList();
        Episodes episodes = new Episodes(tables, desk.now());
        ClinicCatalogue catalogue = desk.catalogue(tables);
        return new Material(
                cases,
                events(records, sheets),
                Optional.ofNullable(catalogue.sheets().get(SheetKind.ADVERSE_EVENT))
                        .flatMap(design -> design.known(AdverseEventEntry.SEVERITY)),
                catalogue.techniques(),
                episodes.presentPlan(),
                episodes.presentRule());
    }

    private static Map<ProcedureId, List<String>> events(List<PatientRecord> records, List<Sheet> sheets) {
        Map<ProcedureId, List<String>> severities = sheets.stream()
                .filter(sheet -> sheet.kind() == SheetKind.ADVERSE_EVENT)
                .collect(Collectors.groupingBy(
                        Sheet::procedure,
                        Collectors.mapping(
                                sheet -> sheet.value(AdverseEventEntry.SEVERITY).orElse(""), Collectors.toList())));
        Map<ProcedureId, List<String>> events = new HashMap<>();
        if (!severities.isEmpty()) {
            records.stream().flatMap(record -> record.episodes().stream()).forEach(episode -> {
                @Nullable
                List<String> found = severities.get(episode.procedure().id());
                @Nullable Procedure leader = episode.leader();
                if (found != null) {
                    events.merge(
                            leader == null ? episode.procedure().id() : leader.id(),
                            found,
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList());
                }
            });
        }
        return events;
    }
}
