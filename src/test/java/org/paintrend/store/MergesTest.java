package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merges are looked for whenever a record is shown, in however long a history. */
class MergesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "patient = 1; USING INDEX audit_event_patient (patient=?)",
                "row_id = 1; USING INDEX audit_event_row (entity=? AND row_id=?)",
                "number = 1; USING INTEGER PRIMARY KEY (rowid=?)"
            })
    void theyAreFoundByWhatIsKnownOfThemNotAmongAllThatUndoesNothing(String where, String way) throws Exception {
        try (Database database = Database.create(folder.resolve("clinic.paintrend"), Notes.CLOCK, handle -> {})) {
            List<String> plan =
                    database.read(handle -> handle.createQuery("EXPLAIN QUERY PLAN SELECT * FROM audit_event WHERE "
                                    + Merges.HOLDING + where + " ORDER BY number")
                            .map((row, context) -> row.getString("detail"))
                            .list());
            assertThat(plan).first().asString().isEqualTo("SEARCH audit_event " + way);
        }
    }
}
