package org.paintrend.ui.catalogue;

import java.util.List;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.ui.common.VersionRow;

/** Two versions of a line, column by column. */
record LineVersions(LineTexts texts, CatalogueEntry theirs, LineModel mine) {
    List<VersionRow> rows() {
        return mine.columns().stream()
                .map(column -> new VersionRow(
                        texts.column(column),
                        texts.value(column, theirs.cell(column.name())),
                        texts.value(column, mine.form().getOrDefault(column.name(), ""))))
                .toList();
    }
}
