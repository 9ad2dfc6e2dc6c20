package org.paintrend.exchange.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;

/**
 * What the codes of a release mean. Beside numbered patients these are the program's words alone: what a clinic wrote into
 * its catalogue may name somebody.
 *
 * @param techniques retired ones among them
 * @param designs for every kind of sheet
 * @param formulary by which the values of a medication sheet are read
 */
public record Vocabulary(List<Technique> techniques, Map<SheetKind, SheetDesign> designs, Formulary formulary) {
    public Vocabulary {
        techniques = List.copyOf(techniques);
        designs = Map.copyOf(designs);
    }

    /** What is asked for on a kind of sheet. */
    public SheetDesign design(SheetKind kind) {
        return Objects.requireNonNull(designs.get(kind));
    }
}
