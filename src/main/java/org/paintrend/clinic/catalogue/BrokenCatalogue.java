package org.paintrend.clinic.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A file of the catalogue that says something it may not say; nothing of it is used. */
public final class BrokenCatalogue extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final transient List<LineFault> faults;

    BrokenCatalogue(String file, List<LineFault> faults) {
        super(faults.stream().map(fault -> file + ", " + fault.inEnglish()).collect(Collectors.joining("\n")));
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** Everything that is wrong with it, in its order. */
    public List<LineFault> faults() {
        return faults;
    }
}
