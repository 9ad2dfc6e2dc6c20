package org.paintrend.clinic;

import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.store.Tables;

/** Takes procedures with their scores over from a file, all or nothing. */
public final class Imports {
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

    /**
     * Imports a file in one unit of work.
     *
     * @param progress hears of every row
     * @throws NotSaved when nothing of it is on disk
     */
    public ImportResult run(ImportFile file, ImportOptions options, Progress progress) {
        try {
            return desk.write(ledger -> {
                ImportResult result = new ImportRun(ledger, desk.now(), desk.who(), file, options).run(progress);
                if (options.dryRun() || result instanceof ImportResult.Refused) {
                    throw new TakenBack(result);
                }
                return result;
            });
        } catch (TakenBack takenBack) {
            return takenBack.result;
        }
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
