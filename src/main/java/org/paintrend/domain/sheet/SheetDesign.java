package org.paintrend.domain.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of sheet asks for.
 *
 * @param fields headings among them, in the order they are shown
 * @param unasked fields that are not asked for, or not any more, but may hold what was entered earlier
 */
public record SheetDesign(SheetKind kind, List<SheetField> fields, List<SheetField> unasked) {
    public SheetDesign {
        fields = List.copyOf(fields);
        unasked = List.copyOf(unasked);
    }

    /** The same for one technique: only what is about it. */
    public SheetDesign of(@Nullable String technique) {
        Map<Boolean, List<SheetField>> parts = fields.stream()
                .collect(Collectors.partitioningBy(field -> field.scope().covers(technique)));
        return new SheetDesign(
                kind,
                parts.getOrDefault(true, List.of()),
                Stream.concat(parts.getOrDefault(false, List.of()).stream(), unasked.stream())
                        .toList());
    }

    /** The field with this id; empty where it is not asked for (any more). */
    public Optional<SheetField> field(String id) {
        return find(fields, id);
    }

    /** The field with this id, asked for or not; empty where the catalogue never had one. */
    public Optional<SheetField> known(String id) {
        return field(id).or(() -> find(unasked, id));
    }

    private static Optional<SheetField> find(List<SheetField> fields, String id) {
        return fields.stream()
                .filter(field -> field.id().equals(id) && field.kind() != FieldKind.HEADING)
                .findFirst();
    }
}
