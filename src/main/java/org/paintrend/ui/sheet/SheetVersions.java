package org.paintrend.ui.sheet;

import java.util.List;
import org.paintrend.clinic.SheetForm;
import org.paintrend.domain.sheet.FieldKind;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.ui.common.VersionRow;
import org.paintrend.words.SheetWords;

/** Two versions of a sheet, field by field, in the order of the form. */
record SheetVersions(SheetWords names, SheetDesign design, Sheet theirs, SheetForm mine) {
    List<VersionRow> rows() {
        return design.fields().stream()
                .filter(field -> field.kind() != FieldKind.HEADING)
                .map(this::row)
                .toList();
    }

    private VersionRow row(SheetField field) {
        return new VersionRow(
                names.label(field),
                names.typed(field, theirs.value(field.id()).orElse("")),
                names.typed(field, mine.typed().getOrDefault(field.id(), "")));
    }
}
