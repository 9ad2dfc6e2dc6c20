package org.paintrend.clinic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Fault;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetId;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.store.Ledger;
import org.paintrend.store.Tables;

/** Recording and mending the sheets of procedures: what stands around the scores. */
public final class Sheets {
    private static final Mending.Kept<SheetId, Sheet> KEPT = new Mending.Kept<>(
            (tables, id) -> tables.sheets().find(id),
            (tables, id) -> tables.sheets().findEvenVoided(id),
            Sheet::version);

    private final Desk desk;

    Sheets(Desk desk) {
        this.desk = desk;
    }

    /** The sheets of a patient in the order they were recorded; those of a voided procedure are not among them. */
    public List<Sheet> of(PatientId patient) {
        return desk.read(tables -> tables.sheets().of(patient));
    }

    /** The sheets of every patient, in the order they were recorded. */
    public List<Sheet> all() {
        return desk.read(tables -> tables.sheets().all());
    }

    /**
     * What is wrong with a form as it stands; nothing is saved.
     *
     * @param edited what is changed, or absent: a new one
     */
    public List<Fault> check(ProcedureId procedure, SheetForm form, @Nullable Sheet edited) {
        return desk.read(tables -> {
            SheetEntry entry = entry(tables, procedure, form.kind());
            entry.read(form, tables.sheets().of(procedure), desk.now(), desk.who(), edited);
            return entry.reading().faults();
        });
    }

    /** Records a sheet of a procedure, now and by whoever is at the desk. */
    public Saving<Sheet> record(ProcedureId procedure, SheetForm form) {
        return desk.write(ledger -> {
            Tables tables = ledger.tables();
            SheetEntry entry = entry(tables, procedure, form.kind());
            Optional<Sheet> sheet = entry.read(form, tables.sheets().of(procedure), desk.now(), desk.who(), null);
            return sheet.isEmpty()
                    ? new Saving.Refused<>(entry.reading().faults())
                    : saved(ledger, ledger.add(sheet.get()));
        });
    }

    /** Changes a sheet; a reason (field {@code reason}) is required. When and by whom it was recorded first stays. */
    public Saving<Sheet> change(SheetId id, long version, SheetForm form, String reason) {
        return mend(id, version, reason, work -> {
            Sheet present = work.present();
            SheetEntry entry = entry(work.tables(), present.procedure(), present.kind());
            Optional<Sheet> changed = entry.read(
                    form, work.tables().sheets().of(present.procedure()), present.at(), present.recordedBy(), present);
            if (changed.isPresent() && work.mayGoOn()) {
                work.ledger().change(changed.get(), work.reason());
            }
            return entry.reading().faults();
        });
    }

    /** Voids a sheet recorded by mistake. */
    public Saving<Sheet> voidSheet(SheetId id, long version, String reason) {
        return mend(id, version, reason, work -> {
            if (work.mayGoOn()) {
                work.ledger().voidRow(work.present(), work.reason());
            }
            return List.of();
        });
    }

    private Saving<Sheet> mend(SheetId id, long version, String reason, Function<Mending<Sheet>, List<Fault>> change) {
        return desk.write(ledger -> Mending.mend(ledger, KEPT, id, version, reason, change));
    }

    private SheetEntry entry(Tables tables, ProcedureId procedure, SheetKind kind) {
        Episode episode = new Episodes(tables, desk.now()).find(tables, procedure);
        SheetDesign design =
                Objects.requireNonNull(desk.catalogue(tables).sheets().get(kind));
        return new SheetEntry(
                design.of(episode.procedure().technique()),
                episode,
                desk.catalogue(tables).formulary(),
                desk.now());
    }

    private static Saving<Sheet> saved(Ledger ledger, SheetId id) {
        return new Saving.Saved<>(ledger.tables().sheets().find(id).orElseThrow(), ledger.number());
    }
}
