package org.paintrend.clinic.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.store.CatalogueRow;

/** A file of the catalogue that says something it may not say; nothing of it is used. */
public final class BrokenCatalogue extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final transient List<LineFault> faults;
    private final transient List<CatalogueEntry> entries;

    BrokenCatalogue(String file, List<LineFault> faults) {
        this(file, faults, List.of());
    }

    BrokenCatalogue(String file, List<LineFault> faults, List<CatalogueEntry> entries) {
        super(faults.stream().map(fault -> file + ", " + fault.inEnglish()).collect(Collectors.joining("\n")));
        this.file = file;
        this.faults = List.copyOf(faults);
        this.entries = List.copyOf(entries);
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The entry a fault is about; empty where it is about the chapter as a whole, or was read from a text. */
    public Optional<CatalogueEntry> entry(LineFault fault) {
        return fault.line() < 1 || fault.line() > entries.size()
                ? Optional.empty()
                : Optional.of(entries.get((int) fault.line() - 1));
    }

    /** What the clinic made of the lines that are at fault. */
    List<CatalogueRow> rows() {
        return faults.stream()
                .flatMap(fault -> entry(fault).stream())
                .flatMap(entry -> Stream.ofNullable(entry.row()))
                .distinct()
                .toList();
    }

    /** Everything that is wrong with it, in its order. */
    public List<LineFault> faults() {
        return faults;
    }
}
