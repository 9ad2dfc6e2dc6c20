package org.paintrend.domain.sheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of sheet asks for.
 *
 * @param fields headings among them, in the order they are shown
 */
public record SheetDesign(SheetKind kind, List<SheetField> fields) {
    public SheetDesign {
        fields = List.copyOf(fields);
    }

    /** The same for one technique: only what is about it. */
    public SheetDesign of(@Nullable String technique) {
        return new SheetDesign(
                kind,
                fields.stream().filter(field -> field.scope().covers(technique)).toList());
    }

    /** The field with this id; empty where the catalogue has none (any more). */
    public Optional<SheetField> field(String id) {
        return fields.stream()
                .filter(field -> field.id().equals(id) && field.kind() != FieldKind.HEADING)
                .findFirst();
    }
}
