package org.paintrend.clinic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.Coded;
import org.paintrend.domain.history.FieldName;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.history.ProcedureName;
import org.paintrend.domain.history.Subject;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.store.RowImage;

/** A sheet of a procedure in the history: its fields as the catalogue names them today. */
final class ToldSheet implements ToldRow {
    private static final String VALUE = "value.";

    private final HistoryNames names;
    private final List<SheetField> known;

    ToldSheet(HistoryNames names, Map<SheetKind, SheetDesign> designs) {
        this.names = names;
        this.known = Stream.of(SheetKind.values())
                .flatMap(kind -> Stream.ofNullable(designs.get(kind)))
                .flatMap(design -> Stream.concat(design.fields().stream(), design.unasked().stream()))
                .toList();
    }

    @Override
    public Subject subject(RowImage after) {
        SheetKind kind = Coded.of(SheetKind.class, after.required("kind"));
        @Nullable String timepoint = after.text("timepoint");
        return new Subject.OfSheet(
                kind,
                timepoint == null ? null : names.timepoint(Long.parseLong(after.required("procedure")), timepoint),
                procedure(after));
    }

    @Override
    public List<ToldField> fields() {
        return known.stream().map(ToldSheet::told).toList();
    }

    @Override
    public List<ToldField> fields(RowImage before, RowImage after) {
        Set<String> ids = known.stream().map(SheetField::id).collect(Collectors.toSet());
        Stream<ToldField> forgotten = Stream.of(before, after)
                .flatMap(image -> image.columns().keySet().stream())
                .filter(column -> column.startsWith(VALUE))
                .map(column -> column.substring(VALUE.length()))
                .filter(id -> !ids.contains(id))
                .distinct()
                .sorted()
                .map(id -> told(id, new FieldName.Forgotten(id), FieldValue.Text::new));
        return Stream.concat(fields().stream(), forgotten).toList();
    }

    /** A change of procedure is a move; what the sheet is called by stays, and when it was recorded is its first event. */
    @Override
    public Set<String> untold() {
        return Set.of("procedure", "kind", "timepoint", "filled_at", "recorded_by");
    }

    @Override
    public ProcedureName procedure(RowImage image) {
        return names.procedure(Long.parseLong(image.required("procedure")));
    }

    private static ToldField told(SheetField field) {
        return told(field.id(), new FieldName.Written(field.name()), value -> new FieldValue.Entered(field, value));
    }

    private static ToldField told(String id, FieldName name, Function<String, FieldValue> read) {
        return ToldField.named(name, VALUE + id, read);
    }
}
