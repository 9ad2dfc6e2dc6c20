package org.paintrend.clinic;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Reading;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.history.Subject;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.store.Action;
import org.paintrend.store.Belonging;
import org.paintrend.store.Entity;
import org.paintrend.store.Event;
import org.paintrend.store.Imaged;
import org.paintrend.store.Ledger;
import org.paintrend.store.Merge;
import org.paintrend.store.Tables;

/** Finds out what came with a merge and what after it, and takes the one apart from the other. */
final class Splitting {
    private final Tables tables;
    private final Merge merge;
    private final Patient stays;
    private final Patient goes;
    private final ZoneId zone;
    private final Map<Entity, ToldRow> told;
    private final List<Imaged> history;
    private final Set<Belonging> here;
    private final List<Imaged> came;

    private Splitting(Tables tables, ClinicCatalogue catalogue, Merge merge, Patient stays) {
        this.tables = tables;
        this.merge = merge;
        this.stays = stays;
        this.goes = tables.patients().findEvenVoided(merge.goes()).orElseThrow();
        this.zone = tables.clinic().find().orElseThrow().zone();
        this.told = History.rows(new HistoryNames(tables, catalogue.techniques()), catalogue.sheets());
        this.history = tables.history().imagesOf(stays.id());
        this.here = Set.copyOf(tables.belongings().of(stays.id()));
        Set<Belonging> moved = moved(merge);
        this.came = history.stream()
                .filter(one -> isOf(merge, one.event()) && moved.contains(row(one.event())))
                .toList();
    }

    /** Empty when the record it was merged into is not there itself. */
    static Optional<Splitting> of(Tables tables, ClinicCatalogue catalogue, Merge merge) {
        return tables.patients().find(merge.stays()).map(stays -> new Splitting(tables, catalogue, merge, stays));
    }

    SplitPlan plan() {
        Fields fields = fields();
        return new SplitPlan(
                merge.number(),
                stays,
                goes,
                day(merge.moved()),
                subjects(one -> here.contains(row(one.event()))),
                subjects(one -> !here.contains(row(one.event()))),
                since().stream()
                        .map(one -> new SplitPlan.Since(one.event().number(), subject(one), day(one.event())))
                        .toList(),
                fields.restored(),
                fields.kept());
    }

    /**
     * What is wrong with splitting; nothing is saved.
     *
     * @param also the numbers of what came after the merge and goes as well
     */
    List<Fault> faults(Set<Long> also) {
        Reading reading = new Reading();
        Codes.refuseTaken(reading, tables, goes.code(), goes.id());
        Set<Belonging> back = Set.copyOf(back(also));
        Map<Boolean, List<Procedure>> procedures = tables.procedures().of(stays.id()).stream()
                .collect(Collectors.partitioningBy(one -> back.contains(procedure(one.id()))));
        Lifetime.check(reading, goes, Objects.requireNonNull(procedures.get(true)));
        Lifetime.check(reading, restored(), Objects.requireNonNull(procedures.get(false)));
        return reading.faults();
    }

    void split(Ledger ledger, Set<Long> also, @Nullable String reason) {
        ledger.split(merge, restored(), back(also), reason);
    }

    private List<Belonging> back(Set<Long> also) {
        List<Belonging> back = new ArrayList<>();
        came.stream().map(one -> row(one.event())).filter(here::contains).forEach(back::add);
        since().stream()
                .map(Imaged::event)
                .filter(event -> also.contains(event.number()))
                .map(Splitting::row)
                .forEach(back::add);
        return back;
    }

    /** By which change each row came that lies here visibly, and with no merge. */
    private List<Imaged> since() {
        Set<Belonging> others = new HashSet<>();
        tables.merges().into(stays.id()).forEach(one -> others.addAll(moved(one)));
        Set<Belonging> seen = new HashSet<>();
        Set<Belonging> voided = new HashSet<>();
        List<Imaged> since = new ArrayList<>();
        for (Imaged one : history.reversed()) {
            Belonging row = row(one.event());
            if (here.contains(row) && !others.contains(row) && seen.add(row)) {
                if (!one.after().required("voided").equals("0")) {
                    voided.add(row);
                }
                arrival(row)
                        .filter(way -> way.event().number() > merge.number() && !voided.contains(row))
                        .ifPresent(since::add);
            }
        }
        return since.reversed();
    }

    private Optional<Imaged> arrival(Belonging row) {
        return history.reversed().stream()
                .filter(one -> row(one.event()).equals(row))
                .filter(one -> one.event().action() == Action.CREATE
                        || (one.event().action() == Action.MOVE
                                && stays.id().equals(one.event().patient())))
                .findFirst();
    }

    private Fields fields() {
        List<FieldChange> restored = new ArrayList<>();
        List<FieldChange> kept = new ArrayList<>();
        Map<String, FieldValue> present = PatientFields.of(stays);
        for (FieldChange one : taken()) {
            @Nullable FieldValue now = present.get(one.key());
            if (Objects.equals(now, one.after())) {
                restored.add(new FieldChange(one.key(), now, one.before()));
            } else if (!Objects.equals(now, one.before())) {
                kept.add(new FieldChange(one.key(), one.before(), now));
            }
        }
        return new Fields(restored, kept);
    }

    /** What the merge changed in the record that stays. */
    private List<FieldChange> taken() {
        return history.stream()
                .filter(one -> isOf(merge, one.event())
                        && one.event().entity() == Entity.PATIENT
                        && one.event().action() == Action.CHANGE)
                .flatMap(
                        one -> ToldField.changes(new ToldPatient().fields(), one.before(), one.after(), false).stream())
                .toList();
    }

    private Patient restored() {
        Map<String, FieldValue> fields = PatientFields.of(stays);
        for (FieldChange one : fields().restored()) {
            if (one.after() == null) {
                fields.remove(one.key());
            } else {
                fields.put(one.key(), one.after());
            }
        }
        return PatientFields.with(stays, fields);
    }

    private Set<Belonging> moved(Merge one) {
        return tables.merges().events(one).stream()
                .filter(event -> event.action() == Action.MOVE && event.number() != one.number())
                .map(Splitting::row)
                .collect(Collectors.toSet());
    }

    private List<Subject> subjects(Predicate<Imaged> which) {
        return came.stream().filter(which).map(this::subject).toList();
    }

    private Subject subject(Imaged one) {
        return Objects.requireNonNull(told.get(one.event().entity())).subject(one.after());
    }

    private LocalDate day(Event event) {
        return LocalDate.ofInstant(event.at(), zone);
    }

    private static boolean isOf(Merge merge, Event event) {
        return event.number() > merge.voided().number() && event.number() < merge.number();
    }

    private static Belonging row(Event event) {
        return new Belonging(event.entity(), event.row());
    }

    private static Belonging procedure(ProcedureId id) {
        return new Belonging(Entity.PROCEDURE, id.value());
    }

    private record Fields(List<FieldChange> restored, List<FieldChange> kept) {}
}
