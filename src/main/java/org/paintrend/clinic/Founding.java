package org.paintrend.clinic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.paintrend.domain.assessment.FollowUpPlan;
import org.paintrend.domain.outcome.ResponderRule;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.store.Ledger;

/** What a clinic begins with: its name, the catalogue of techniques, the standard plan and rule. */
final class Founding {
    private static final String CATALOGUE = "/catalogue/techniques.csv";

    private Founding() {}

    static void found(Ledger ledger, ClinicDetails details, boolean demonstration) {
        ledger.found(details.row(demonstration), catalogue(), FollowUpPlan.standard(), ResponderRule.standard());
    }

    private static List<Technique> catalogue() {
        try (InputStream in = Objects.requireNonNull(Founding.class.getResourceAsStream(CATALOGUE));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Technique(
                            row.getField("id"), Map.of("en", row.getField("en"), "tr", row.getField("tr"))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
