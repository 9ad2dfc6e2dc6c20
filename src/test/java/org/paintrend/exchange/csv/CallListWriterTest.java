package org.paintrend.exchange.csv;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paintrend.domain.followup.Due;
import org.paintrend.domain.patient.Identity;

/** The call list at 10:00 on 3 November 2026, as a file. */
final class CallListWriterTest {
    private final Due due = new Due("2026-11-03T10:00", Due.ISTANBUL)
            .treated(
                    "D-1",
                    new Identity("Çağrı", "Işık", null, "+90 500 555 1", null),
                    "öğleden sonra, 14–16",
                    "2026-10-09",
                    "2026-11-01T10:00",
                    "2026-11-02T11:30")
            .treated("=D()", new Identity("\"Ümit\"", "Şahin\nKaya", null, null, null), null, "2026-11-03T09:20")
            .treated("D-4", Identity.NONE, null, "2026-10-01");

    @Test
    void everyVisitIsARowInTheOrderOfTheScreen() throws IOException {
        assertThat(rows())
                .extracting(row ->
                        row.getField("patient_id") + " " + row.getField("timepoint") + " " + row.getField("group"))
                .containsExactly(
                        "D-1 3w overdue",
                        "'=D() 1h today",
                        "'=D() 3w later",
                        "D-4 12w later",
                        "D-1 12w later",
                        "'=D() 12w later",
                        "D-4 3w just-missed");
    }

    @Test
    void aRowHasAllThatIsNeededToCall() throws IOException {
        assertThat(rows().getFirst().getFieldsAsMap())
                .containsExactly(
                        entry("patient_id", "D-1"),
                        entry("family_name", "Işık"),
                        entry("given_name", "Çağrı"),
                        entry("phone", "'+90 500 555 1"),
                        entry("best_hour", "öğleden sonra, 14–16"),
                        entry("technique", "transsacral-block"),
                        entry("procedure_at", "2026-10-09"),
                        entry("timepoint", "3w"),
                        entry("due_on", "2026-10-30"),
                        entry("window_closes_at", "2026-11-07T00:00"),
                        entry("group", "overdue"),
                        entry("attempts", "2"),
                        entry("last_attempt_at", "2026-11-02T11:30"),
                        entry("last_attempt_result", "no-answer"));
    }

    @Test
    void whatIsAbsentIsEmptyAndNothingIsLostInQuotesAndLines() throws IOException {
        NamedCsvRecord row = rows().get(1);
        assertThat(row.getField("family_name")).isEqualTo("Şahin\nKaya");
        assertThat(row.getField("given_name")).isEqualTo("\"Ümit\"");
        assertThat(List.of("phone", "best_hour", "last_attempt_at", "last_attempt_result"))
                .allSatisfy(column -> assertThat(row.getField(column)).isEmpty());
        assertThat(row.getField("attempts")).isEqualTo("0");
        assertThat(row.getField("procedure_at")).isEqualTo("2026-11-03T09:20");
        assertThat(row.getField("window_closes_at")).isEqualTo("2026-11-03T11:21");
    }

    private List<NamedCsvRecord> rows() throws IOException {
        var bytes = new ByteArrayOutputStream();
        CallListWriter.write(due.visits(), bytes);
        return CsvReader.builder().ofNamedCsvRecord(bytes.toString(StandardCharsets.UTF_8)).stream()
                .toList();
    }
}
