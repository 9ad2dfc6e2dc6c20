package org.paintrend.clinic;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.history.Deed;
import org.paintrend.domain.history.HistoryEntry;
import org.paintrend.domain.history.Move;
import org.paintrend.domain.history.Place;
import org.paintrend.domain.history.ProcedureName;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.store.Action;
import org.paintrend.store.Entity;
import org.paintrend.store.Event;
import org.paintrend.store.Imaged;

/** What happened to a patient's record: who changed what, when, from what to what, and why. */
public final class History {
    private final Desk desk;

    History(Desk desk) {
        this.desk = desk;
    }

    /**
     * Every change of a patient's record, the newest first: also of what was voided since, and of what was moved away or
     * came here by a move.
     */
    public List<HistoryEntry> of(PatientId patient) {
        return desk.read(tables -> {
            ClinicCatalogue catalogue = desk.catalogue(tables);
            HistoryNames names = new HistoryNames(tables, catalogue.techniques());
            Map<Entity, ToldRow> rows = rows(names, catalogue.sheets());
            ZoneId zone = tables.clinic().find().orElseThrow().zone();
            List<Imaged> images = tables.history().imagesOf(patient);
            Set<Long> unsaid = toldByTheirMove(images);
            return images.reversed().stream()
                    .filter(one -> !unsaid.contains(one.event().number()))
                    .map(one -> entry(
                            one, Objects.requireNonNull(rows.get(one.event().entity())), names, zone))
                    .toList();
        });
    }

    /**
     * A merge hides the record that goes and a split brings it back. Neither is a voiding to whoever reads it: both are
     * told by the move of the record, which comes last and names the other one.
     */
    private static Set<Long> toldByTheirMove(List<Imaged> images) {
        Set<Long> told = new HashSet<>();
        Map<Long, Long> hiddenOrBack = new HashMap<>();
        for (Imaged one : images) {
            Event event = one.event();
            if (event.entity() != Entity.PATIENT) {
                continue;
            }
            if (event.action() == Action.VOID || event.action() == Action.RESTORE) {
                hiddenOrBack.put(event.row(), event.number());
            } else if (event.action() == Action.MOVE && hiddenOrBack.containsKey(event.row())) {
                told.add(hiddenOrBack.get(event.row()));
            }
        }
        return told;
    }

    /** How each kind of row is told that can be part of a patient's record. */
    static Map<Entity, ToldRow> rows(HistoryNames names, Map<SheetKind, SheetDesign> designs) {
        return Map.of(
                Entity.PATIENT, new ToldPatient(),
                Entity.PROCEDURE, new ToldProcedure(names),
                Entity.ASSESSMENT, new ToldAssessment(names),
                Entity.ATTEMPT, new ToldAttempt(names),
                Entity.NUMBNESS, new ToldNumbness(names),
                Entity.SHEET, new ToldSheet(names, designs));
    }

    /** An event as it is told. */
    static HistoryEntry entry(Imaged one, ToldRow row, HistoryNames names, ZoneId zone) {
        Event event = one.event();
        boolean isCreation = event.action() == Action.CREATE;
        return new HistoryEntry(
                event.number(),
                event.at().atZone(zone),
                event.who(),
                row.subject(one.after()),
                deed(one, row),
                event.undoes() != null,
                event.action() == Action.MOVE ? move(one, row, names) : null,
                ToldField.changes(row.fields(one.before(), one.after()), one.before(), one.after(), isCreation),
                event.reason());
    }

    private static Deed deed(Imaged one, ToldRow row) {
        return switch (one.event().action()) {
            case CREATE -> Deed.CREATED;
            case CHANGE -> one.event().undoes() == null ? row.change(one.before(), one.after()) : Deed.CHANGED;
            case MOVE -> Deed.MOVED;
            case VOID -> Deed.VOIDED;
            case RESTORE -> Deed.RESTORED;
        };
    }

    private static Move move(Imaged one, ToldRow row, HistoryNames names) {
        List<Place> from = new ArrayList<>();
        List<Place> to = new ArrayList<>();
        @Nullable PatientId left = one.event().fromPatient();
        PatientId patient = Objects.requireNonNull(one.event().patient());
        @Nullable ProcedureName before = row.procedure(one.before());
        @Nullable ProcedureName after = row.procedure(one.after());
        if (before != null && after != null) {
            from.add(new Place.WithProcedure(before));
            to.add(new Place.WithProcedure(after));
        }
        if (left != null || from.isEmpty()) {
            from.add(names.patient(left == null ? patient : left));
            to.add(names.patient(patient));
        }
        return new Move(from, to);
    }
}
