package org.paintrend.clinic.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paintrend.clinic.catalogue.Column.Form;
import org.paintrend.domain.Coded;
import org.paintrend.domain.catalogue.CareSection;
import org.paintrend.domain.catalogue.Printed;
import org.paintrend.domain.medication.MedicineClass;
import org.paintrend.domain.safety.AskedWhen;
import org.paintrend.domain.safety.Level;
import org.paintrend.domain.safety.SafeIf;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.SheetKind;

/** The chapters of the catalogue: a file of the program each, of which a clinic changes what it wants otherwise. */
public enum Chapter implements Coded {
    /** The procedures that can be recorded. */
    TECHNIQUES("techniques", "", List.of()),
    /** What is asked before a procedure. */
    CHECKS(
            "safety-checks",
            "level",
            List.of(
                    Column.choice("level", Level.class),
                    Column.of("procedures", Form.SCOPE),
                    Column.choice("when", AskedWhen.class),
                    Column.choice("safe", SafeIf.class))),
    /** From where on an answer before a procedure counts as risky. */
    LIMITS("safety-limits", "", List.of(Column.of("value", Form.TEXT))),
    /** What is asked on the sheets of a procedure. */
    FIELDS(
            "sheet-fields",
            "sheet",
            List.of(
                    Column.choice("sheet", SheetKind.class).lasting(),
                    Column.choice("kind", FieldKind.class).lasting(),
                    Column.of("options", Form.LIST),
                    Column.of("lowest", Form.TEXT),
                    Column.of("highest", Form.TEXT),
                    Column.of("unit", Form.TEXT),
                    Column.choice("need", SheetFile.Need.class),
                    Column.choice("width", SheetFile.Width.class),
                    Column.of("procedures", Form.SCOPE))),
    /** What can be chosen in those fields. */
    OPTIONS(
            "options",
            "list",
            List.of(Column.of("list", Form.LIST).lasting(), Column.choice("ticked", SheetFile.Ticked.class))),
    /** The drugs a patient can take. */
    DRUGS(
            "drugs",
            "class",
            List.of(
                    Column.choice("class", MedicineClass.class).lasting(),
                    Column.choice("unit", MedicineFile.Unit.class).lasting(),
                    Column.choice("named", MedicineFile.Named.class).lasting())),
    /** What patients are told on going home. */
    CARE(
            "after-care",
            "section",
            List.of(
                    Column.choice("section", CareSection.class),
                    Column.of("procedures", Form.SCOPE),
                    Column.choice("printed", Printed.class))),
    /** For what patients have to call at once. */
    SIGNS("warning-signs", "", List.of());

    private final String id;
    private final String group;
    // Made by toList(), which nobody can change; the checker knows the type alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Column> columns;

    Chapter(String id, String group, List<Column> own) {
        this.id = id;
        this.group = group;
        this.columns = Stream.of(
                        Stream.of(Column.of("id", Form.ID)),
                        own.stream(),
                        Stream.of(
                                Column.of("source", Form.SOURCE),
                                Column.of("en", Form.WORDING),
                                Column.of("tr", Form.WORDING)))
                .flatMap(part -> part)
                .toList();
    }

    @Override
    public String id() {
        return id;
    }

    /** Its columns, the id first. */
    public List<Column> columns() {
        return columns;
    }

    /** The column by which its lines belong together; empty where they are all one group. */
    public Optional<String> group() {
        return Optional.of(group).filter(column -> !column.isEmpty());
    }

    /** Whether it has the program's lines and no others: each can be changed, none added, retired or moved. */
    public boolean isClosed() {
        return this == LIMITS;
    }

    /** How many characters the id of a line has at most: that of a drug is part of the ids of its fields. */
    public int longestId() {
        return this == DRUGS ? 24 : 40;
    }

    /** The name of its file. */
    String file() {
        return id + ".csv";
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
