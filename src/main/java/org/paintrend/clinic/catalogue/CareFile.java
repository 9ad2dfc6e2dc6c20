package org.paintrend.clinic.catalogue;

import java.util.Optional;
import org.paintrend.domain.Problem;
import org.paintrend.domain.catalogue.CareLine;
import org.paintrend.domain.catalogue.CareSection;
import org.paintrend.domain.catalogue.Printed;
import org.paintrend.domain.catalogue.Scope;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.domain.catalogue.WarningSign;
import org.paintrend.domain.catalogue.Wording;

/** What patients are told on going home, as two files of the catalogue say. */
final class CareFile {
    private CareFile() {}

    /** A line of the leaflet. */
    static Optional<CareLine> line(CatalogueLine line) {
        Optional<String> id = line.id("id");
        Optional<CareSection> section = line.choice("section", CareSection.class);
        Optional<Scope> scope = line.scope("procedures");
        Optional<Printed> printed = line.choice("printed", Printed.class);
        Optional<Source> source = line.choice("source", Source.class);
        Optional<Wording> wording = line.wording("");
        if (printed.isPresent() && wording.isPresent()) {
            wording.get().byLanguage().forEach((language, text) -> {
                if (text.contains(CareLine.GAP) != (printed.get() == Printed.WRITTEN)) {
                    line.refuse(language, Problem.CONTRADICTS, "printed=written, and no other, has " + CareLine.GAP);
                }
            });
        }
        return line.faults().isEmpty()
                ? Optional.of(new CareLine(
                        id.orElseThrow(),
                        section.orElseThrow(),
                        scope.orElseThrow(),
                        printed.orElseThrow(),
                        source.orElseThrow(),
                        wording.orElseThrow()))
                : Optional.empty();
    }

    /** A warning sign. */
    static Optional<WarningSign> sign(CatalogueLine line) {
        Optional<String> id = line.id("id");
        Optional<Source> source = line.choice("source", Source.class);
        Optional<Wording> wording = line.wording("");
        return line.faults().isEmpty()
                ? Optional.of(new WarningSign(id.orElseThrow(), source.orElseThrow(), wording.orElseThrow()))
                : Optional.empty();
    }
}
