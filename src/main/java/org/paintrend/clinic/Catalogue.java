package org.paintrend.clinic;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.Fault;
import org.paintrend.domain.catalogue.AfterCare;
import org.paintrend.domain.safety.SafetyCheck;
import org.paintrend.store.CatalogueRow;
import org.paintrend.store.Ledger;

/**
 * The clinic's catalogue: procedures, what is asked before them and on their sheets, what is told after them. It
 * supports and never replaces clinical judgement.
 */
public final class Catalogue {
    private final Desk desk;

    Catalogue(Desk desk) {
        this.desk = desk;
    }

    /** Everything as it is used now. */
    public ClinicCatalogue present() {
        return desk.read(desk::catalogue);
    }

    /** What is asked before a procedure. */
    public SafetyCheck safetyCheck() {
        return present().safetyCheck();
    }

    /** What patients are told on going home. */
    public AfterCare afterCare() {
        return present().afterCare();
    }

    /** What happened to a line, the newest change first; empty where nobody touched it. */
    public List<LineChange> history(CatalogueEntry entry) {
        return desk.read(tables -> new LineHistory(
                        tables.catalogue(),
                        entry,
                        tables.clinic().find().orElseThrow().zone())
                .changes());
    }

    /** What keeps a line from being saved like this; nothing is saved. */
    public List<Fault> check(Chapter chapter, @Nullable CatalogueEntry edited, Map<String, String> cells) {
        return desk.read(tables -> {
            LineEditing editing = new LineEditing(tables);
            return edited == null
                    ? editing.faultsOfNew(editing.fresh(chapter, cells))
                    : editing.faults(editing.typed(edited, cells));
        });
    }

    /**
     * Adds a line at the end of its group.
     *
     * @param cells by column; without an id one is made of the English text
     * @return {@link Saving.Refused} names the column
     */
    public Saving<CatalogueEntry> add(Chapter chapter, Map<String, String> cells) {
        return desk.write(ledger -> {
            LineEditing editing = new LineEditing(ledger.tables());
            CatalogueRow row = editing.fresh(chapter, cells);
            List<Fault> faults = editing.faultsOfNew(row);
            return faults.isEmpty() ? saved(ledger, chapter, row) : new Saving.Refused<>(faults);
        });
    }

    /**
     * Changes the texts of a line; of one of the program's it becomes the clinic's.
     *
     * @param version of the line that was read: where somebody changed it since, nothing is saved
     */
    public Saving<CatalogueEntry> change(CatalogueEntry line, long version, Map<String, String> cells) {
        return mend(line, version, (editing, now) -> editing.typed(now, cells));
    }

    /** Gives a line the program's texts again; one of the clinic's own has none, and stays. */
    public Saving<CatalogueEntry> likeProgram(CatalogueEntry seen) {
        return mend(
                seen,
                seen.version(),
                (editing, now) ->
                        now.isOwn() ? editing.row(now) : editing.row(now).withCells(null));
    }

    /** From now on a line is not offered any more; what was recorded with it stays and keeps its name. */
    public Saving<CatalogueEntry> retire(CatalogueEntry seen) {
        return mend(seen, seen.version(), (editing, now) -> editing.row(now).retired(true));
    }

    /** Offers a retired line again. */
    public Saving<CatalogueEntry> bringBack(CatalogueEntry seen) {
        return mend(seen, seen.version(), (editing, now) -> editing.row(now).retired(false));
    }

    /** Moves a line up or down among those of its group; at the end it stays where it is. */
    public Saving<CatalogueEntry> move(CatalogueEntry seen, boolean up) {
        return mend(seen, seen.version(), (editing, now) -> editing.moved(now, up));
    }

    /** Where nothing would change, it is refused without a fault. */
    private Saving<CatalogueEntry> mend(
            CatalogueEntry seen, long version, BiFunction<LineEditing, CatalogueEntry, CatalogueRow> change) {
        return desk.write(ledger -> {
            ClinicCatalogue present = desk.catalogue(ledger.tables());
            CatalogueEntry now = present.entry(seen.chapter(), seen.id()).orElse(null);
            if (now == null) {
                return new Saving.Stale<>(seen, true);
            }
            if (now.version() != version) {
                return new Saving.Stale<>(now);
            }
            LineEditing editing = new LineEditing(ledger.tables());
            CatalogueRow row = change.apply(editing, now);
            if (row.equals(editing.row(now))) {
                return new Saving.Refused<>(List.of());
            }
            List<Fault> faults = editing.faults(row);
            return faults.isEmpty() ? saved(ledger, seen.chapter(), row) : new Saving.Refused<>(faults);
        });
    }

    private Saving<CatalogueEntry> saved(Ledger ledger, Chapter chapter, CatalogueRow row) {
        if (row.id() == 0) {
            ledger.add(row);
        } else {
            ledger.change(row);
        }
        return new Saving.Saved<>(
                desk.catalogue(ledger.tables()).entry(chapter, row.line()).orElseThrow(), ledger.number());
    }
}
