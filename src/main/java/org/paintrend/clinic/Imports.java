package org.paintrend.clinic;

import java.util.List;
import java.util.Optional;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.store.BatchRow;
import org.paintrend.store.Ledger;
import org.paintrend.store.MappingRow;
import org.paintrend.store.Tables;
import org.paintrend.store.Written;

/** Takes procedures with their scores over from a file, all or nothing, and gives them back. */
public final class Imports {
    private static final int LONGEST_NAME = 255;

    private final Desk desk;

    /** @param clinic opened to write */
    public Imports(Clinic clinic) {
        this.desk = clinic.desk();
    }

    /** What a file may hold. */
    public ImportTerms terms() {
        return desk.read(tables -> new ImportTerms(
                plan(tables),
                desk.catalogue(tables).techniques().stream().map(Technique::id).toList(),
                tables.clinic().find().orElseThrow().zone(),
                desk.now()));
    }

    /** The procedures of the clinic's catalogue, retired ones too, with their names. */
    public List<Technique> techniques() {
        return desk.read(tables -> desk.catalogue(tables).techniques());
    }

    /**
     * Imports a file in one unit of work, which is kept as one import.
     *
     * @param fileName the name of the file, without its folder
     * @param progress hears of every row; what it throws takes everything back
     * @throws NotSaved when nothing of it is on disk
     */
    public ImportResult run(String fileName, ImportFile file, ImportOptions options, Progress progress) {
        try {
            return desk.write(ledger -> {
                ImportResult result = new ImportRun(ledger, desk.now(), desk.who(), file, options).run(progress);
                if (options.dryRun() || !(result instanceof ImportResult.Imported imported)) {
                    throw new TakenBack(result);
                }
                return kept(ledger, fileName, imported);
            });
        } catch (TakenBack takenBack) {
            return takenBack.result;
        }
    }

    /** Every import, the newest first, also those that were taken back. */
    public List<ImportBatch> all() {
        return desk.read(tables -> new ImportBatches(tables, desk.catalogue(tables)).all());
    }

    /**
     * Takes a whole import back by writing the opposite of everything it wrote; what it changed has its former values
     * again. Refused as long as something it wrote was changed since, or has something under it.
     *
     * @param reason why, for the history; not blank
     * @throws NotSaved when nothing of it is on disk
     */
    public TakingBack takeBack(long batch, String reason, Progress progress) {
        try {
            return desk.write(ledger -> {
                var catalogue = desk.catalogue(ledger.tables());
                return new ImportBatches(ledger.tables(), catalogue)
                        .takeBack(ledger, new Undoing(ledger, catalogue, desk.now()), batch, reason, progress);
            });
        } catch (ImportBatches.Hindered hindered) {
            return hindered.why;
        }
    }

    /** The mappings that were kept, the newest first. */
    public List<SavedMapping> mappings() {
        return desk.read(tables -> tables.mappings().all().stream()
                .map(row -> new SavedMapping(row.name(), row.columns(), row.dateOrder(), row.decimalMark()))
                .toList());
    }

    /** Keeps a mapping under its name, in place of one that has it already. */
    public Saving<SavedMapping> keep(SavedMapping mapping) {
        if (!mapping.faults().isEmpty()) {
            return new Saving.Refused<>(mapping.faults());
        }
        return desk.write(ledger -> {
            Optional<MappingRow> present = ledger.tables().mappings().all().stream()
                    .filter(row -> row.name().equals(mapping.name().strip()))
                    .findFirst();
            MappingRow row = new MappingRow(
                    present.map(MappingRow::id).orElse(0L),
                    mapping.name().strip(),
                    mapping.columns(),
                    mapping.dateOrder(),
                    mapping.decimalMark(),
                    present.map(MappingRow::version).orElse(0L));
            if (present.isPresent()) {
                ledger.change(row);
            } else {
                ledger.add(row);
            }
            return new Saving.Saved<>(mapping, ledger.number());
        });
    }

    /** An import that wrote nothing leaves nothing to take back. */
    private static ImportResult kept(Ledger ledger, String fileName, ImportResult.Imported imported) {
        List<Written> written = ledger.written();
        if (written.isEmpty()) {
            return imported;
        }
        String name = fileName.replaceAll("[/\\\\\\p{Cntrl}]", "_");
        return imported.as(ledger.add(new BatchRow(
                0,
                name.substring(0, Math.min(LONGEST_NAME, name.length())),
                written.getFirst().number(),
                written.getLast().number(),
                imported.patients(),
                imported.procedures(),
                imported.assessments(),
                imported.updated(),
                imported.skipped())));
    }

    private FollowUpPlan plan(Tables tables) {
        return new Episodes(tables, desk.now()).presentPlan();
    }

    /** Ends a unit of work of which nothing shall stay. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportResult result;

        TakenBack(ImportResult result) {
            super("taken back", null, false, false);
            this.result = result;
        }
    }
}
