package org.paintrend.clinic;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.cohort.CaseSeries;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.store.Tables;

/** Reads what a case series is made of. */
public final class SeriesReview {
    private final Desk desk;
    private final boolean demonstration;

    SeriesReview(Desk desk, boolean demonstration) {
        this.desk = desk;
        this.demonstration = demonstration;
    }

    /**
     * Everything a case series is made of.
     *
     * @param parts the procedures of each course by the one it began with, which is the first of them
     * @param sheets of those procedures, by procedure
     * @param designs what the catalogue asks for on sheets
     * @param techniques of the catalogue, which names them
     * @param plan of a procedure that begins now, and {@code rule} its responder rule
     * @param date the day the data are of
     * @param isIllustrative whether it holds invented people, and has to say so
     */
    public record Material(
            CaseSeries series,
            Map<ProcedureId, List<Procedure>> parts,
            Map<ProcedureId, List<Sheet>> sheets,
            Map<SheetKind, SheetDesign> designs,
            List<Technique> techniques,
            FollowUpPlan plan,
            ResponderRule rule,
            LocalDate date,
            boolean isIllustrative) {
        public Material {
            parts = Map.copyOf(parts);
            sheets = Map.copyOf(sheets);
            designs = Map.copyOf(designs);
            techniques = List.copyOf(techniques);
        }

        /** What was done in the sitting a course began with. */
        public List<Procedure> partsOf(CohortCase one) {
            return parts.getOrDefault(one.procedure().id(), List.of(one.procedure()));
        }

        /** The sheets of a course of a kind, those of every part of it. */
        public Stream<Sheet> sheets(CohortCase one, SheetKind kind) {
            return partsOf(one).stream()
                    .flatMap(part -> sheets.getOrDefault(part.id(), List.of()).stream())
                    .filter(sheet -> sheet.kind() == kind);
        }
    }

    /**
     * Reads the courses that began with these procedures, in this order; one that is voided by now or has no course of
     * its own any more is left out. Empty where none is left.
     */
    public Optional<Material> read(List<ProcedureId> procedures) {
        return desk.read(tables -> {
            Episodes episodes = new Episodes(tables, desk.now());
            List<CohortCase> cases = new ArrayList<>();
            Map<ProcedureId, List<Procedure>> parts = new HashMap<>();
            Map<ProcedureId, List<Sheet>> sheets = new HashMap<>();
            for (ProcedureId id : procedures) {
                tables.procedures()
                        .find(id)
                        .map(Procedure::patient)
                        .ifPresent(patient -> course(tables, episodes, patient, id, parts)
                                .ifPresent(one -> {
                                    cases.add(one);
                                    tables.sheets().of(patient).stream()
                                            .filter(sheet -> isOf(sheet, parts, id))
                                            .forEach(sheet -> sheets.computeIfAbsent(
                                                            sheet.procedure(), key -> new ArrayList<>())
                                                    .add(sheet));
                                }));
            }
            if (cases.isEmpty()) {
                return Optional.empty();
            }
            ClinicCatalogue catalogue = desk.catalogue(tables);
            ZoneId zone = tables.clinic().find().orElseThrow().zone();
            return Optional.of(new Material(
                    new CaseSeries(cases),
                    parts,
                    sheets,
                    catalogue.sheets(),
                    catalogue.techniques(),
                    episodes.presentPlan(),
                    episodes.presentRule(),
                    LocalDate.ofInstant(desk.now(), zone),
                    demonstration));
        });
    }

    private static boolean isOf(Sheet sheet, Map<ProcedureId, List<Procedure>> parts, ProcedureId course) {
        return Objects.requireNonNull(parts.get(course)).stream()
                .anyMatch(part -> part.id().equals(sheet.procedure()));
    }

    private static Optional<CohortCase> course(
            Tables tables,
            Episodes episodes,
            PatientId patient,
            ProcedureId id,
            Map<ProcedureId, List<Procedure>> parts) {
        List<Episode> all = episodes.of(tables.procedures().of(patient), Recorded.of(tables, patient));
        Optional<Episode> course = all.stream()
                .filter(one -> one.procedure().id().equals(id) && one.entersCohorts())
                .findFirst();
        return course.flatMap(one -> tables.patients().find(patient).map(who -> {
            List<Procedure> own = new ArrayList<>(List.of(one.procedure()));
            all.stream()
                    .filter(other -> leads(id, other))
                    .map(Episode::procedure)
                    .forEach(own::add);
            parts.put(id, List.copyOf(own));
            return new CohortCase(who, one);
        }));
    }

    private static boolean leads(ProcedureId id, Episode other) {
        @Nullable Procedure leader = other.leader();
        return leader != null && leader.id().equals(id);
    }
}
