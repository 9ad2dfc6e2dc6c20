package org.paintrend.domain.safety;

import java.util.Map;
import org.paintrend.domain.sheet.SheetDesign;

/** Particulate steroid at a nerve root: never without contrast, which shows that the needle is in no vessel. */
public final class ParticulateSteroid {
    /** The field of the technique sheet that says whether it was given. */
    public static final String GIVEN = "technique-particulate";

    private static final String CONTRAST = "technique-contrast";

    private ParticulateSteroid() {}

    /** Whether it was given, and nobody said that contrast was. */
    public static boolean isWithoutContrast(SheetDesign design, Map<String, String> values) {
        return design.field(GIVEN).isPresent()
                && Answer.YES.id().equals(values.get(GIVEN))
                && !Answer.YES.id().equals(values.get(CONTRAST));
    }
}
