package org.paintrend.ui.importing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.ImportFile;
import org.paintrend.clinic.ImportOptions;
import org.paintrend.clinic.ImportResult;
import org.paintrend.clinic.Imports;
import org.paintrend.clinic.OnDuplicate;
import org.paintrend.clinic.Progress;
import org.paintrend.clinic.RowFault;
import org.paintrend.exchange.table.CellFault;
import org.paintrend.exchange.table.Mapping;
import org.paintrend.exchange.table.TableReader;
import org.paintrend.exchange.table.TableReading;

/**
 * What an import would do.
 *
 * @param file what is imported; absent where a fault speaks against it
 * @param would the counts; absent likewise
 * @param faults everything that speaks against it
 * @param remarks what was decided by a rule and should be looked at
 */
record Checked(
        @Nullable ImportFile file,
        ImportResult.@Nullable Imported would,
        List<CellFault> faults,
        List<CellFault> remarks) {
    Checked {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    boolean isReady() {
        return file != null;
    }

    /** Reads a table by its mapping and rehearses the import; writes nothing. */
    static Checked of(
            Imports imports,
            Loaded loaded,
            TableReading reading,
            Mapping mapping,
            OnDuplicate onDuplicate,
            Progress progress) {
        TableReader reader = new TableReader(loaded.terms(), loaded.techniques());
        return switch (reader.read(reading.table(), mapping, reading.dateOrder(), reading.decimalMark())) {
            case TableReader.Result.Faulty(List<CellFault> faults) -> new Checked(null, null, faults, List.of());
            case TableReader.Result.Read(ImportFile file) ->
                switch (imports.run(loaded.name(), file, new ImportOptions(onDuplicate, false, true), progress)) {
                    case ImportResult.Refused(List<RowFault> faults) ->
                        new Checked(null, null, placed(faults, mapping, reading), List.of());
                    case ImportResult.Imported would ->
                        new Checked(
                                file,
                                would,
                                List.of(),
                                Stream.concat(
                                                placed(file.warnings(), mapping, reading).stream(),
                                                placed(would.kept(), mapping, reading).stream())
                                        .toList());
                };
        };
    }

    private static List<CellFault> placed(List<RowFault> faults, Mapping mapping, TableReading reading) {
        return TableReader.placed(faults, mapping, reading.table());
    }
}
