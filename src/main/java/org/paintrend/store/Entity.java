package org.paintrend.store;

import org.paintrend.domain.Coded;

/** The kinds of row that have a history; the code is the name of the table. */
public enum Entity implements Coded {
    CLINIC("clinic"),
    PATIENT("patient"),
    PROCEDURE("procedure"),
    ASSESSMENT("assessment"),
    ATTEMPT("attempt"),
    NUMBNESS("numbness"),
    SHEET("sheet"),
    CATALOGUE_LINE("catalogue_line"),
    EXPORT("export"),
    IMPORT_BATCH("import_batch"),
    IMPORT_MAPPING("import_mapping");

    private final String id;

    Entity(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
