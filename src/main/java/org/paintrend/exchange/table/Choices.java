package org.paintrend.exchange.table;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a file; what is absent is told from the file itself.
 *
 * @param encoding of a text file
 * @param delimiter of a text file
 * @param sheet of a workbook
 * @param takesTotals whether rows that look as if they summed up the others are imported like them
 */
public record Choices(
        @Nullable Encoding encoding,
        @Nullable Delimiter delimiter,
        @Nullable String sheet,
        @Nullable HeadPlace head,
        @Nullable DateOrder dateOrder,
        @Nullable DecimalMark decimalMark,
        boolean takesTotals) {
    /** Nothing was said yet. */
    public static final Choices NONE = new Choices(null, null, null, null, null, null, false);

    /** Other letters: what was told from them is told anew. */
    public Choices with(Encoding chosen) {
        return new Choices(chosen, delimiter, sheet, head, dateOrder, decimalMark, takesTotals);
    }

    /** Other cells: the head is looked for anew. */
    public Choices with(Delimiter chosen) {
        return new Choices(encoding, chosen, sheet, null, dateOrder, decimalMark, takesTotals);
    }

    /** Another sheet: everything in it is looked for anew. */
    public Choices withSheet(String chosen) {
        return new Choices(encoding, delimiter, chosen, null, null, null, takesTotals);
    }

    public Choices with(HeadPlace chosen) {
        return new Choices(encoding, delimiter, sheet, chosen, dateOrder, decimalMark, takesTotals);
    }

    public Choices with(DateOrder chosen) {
        return new Choices(encoding, delimiter, sheet, head, chosen, decimalMark, takesTotals);
    }

    public Choices with(DecimalMark chosen) {
        return new Choices(encoding, delimiter, sheet, head, dateOrder, chosen, takesTotals);
    }

    public Choices withTotals(boolean taken) {
        return new Choices(encoding, delimiter, sheet, head, dateOrder, decimalMark, taken);
    }
}
