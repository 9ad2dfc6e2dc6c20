package org.paintrend.clinic.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.paintrend.domain.Problem;
import org.paintrend.domain.catalogue.AfterCare;
import org.paintrend.domain.catalogue.CareLine;
import org.paintrend.domain.catalogue.CareSection;
import org.paintrend.domain.catalogue.Printed;
import org.paintrend.domain.catalogue.Scope;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.domain.catalogue.WarningSign;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.safety.AskedWhen;
import org.paintrend.domain.safety.Level;
import org.paintrend.domain.safety.SafeIf;
import org.paintrend.domain.safety.SafetyCheck;
import org.paintrend.domain.safety.SafetyDesign;
import org.paintrend.domain.safety.SafetyLimits;
import org.paintrend.domain.safety.SafetyQuestion;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;

/** The catalogue that comes with the program. It is read anew each time; never on the FX thread. */
public final class ShippedCatalogue {
    private static final String FOLDER = "/catalogue/";
    private static final String CARE = "after-care.csv";
    private static final String CHECKS = "safety-checks.csv";
    private static final String DRUGS = "drugs.csv";
    private static final String EQUIVALENTS = "morphine-equivalents.csv";
    private static final String FIELDS = "sheet-fields.csv";
    private static final String OPTIONS = "options.csv";
    private static final String SIGNS = "warning-signs.csv";

    private ShippedCatalogue() {}

    /** What patients are told on going home. */
    public static AfterCare afterCare() {
        return new AfterCare(careLines(CARE, text(CARE)), warningSigns(SIGNS, text(SIGNS)));
    }

    /** What is asked before a procedure, with the usual limits. */
    public static SafetyCheck safetyCheck() {
        return new SafetyCheck(safetyQuestions(CHECKS, text(CHECKS)), SafetyLimits.standard());
    }

    /** What the sheets of a procedure ask for. */
    public static Map<SheetKind, SheetDesign> sheets() {
        Map<SheetKind, SheetDesign> designs =
                SheetFile.designs(FIELDS, text(FIELDS), SheetFile.options(OPTIONS, text(OPTIONS)));
        designs.computeIfPresent(SheetKind.SAFETY, (kind, written) -> SafetyDesign.of(safetyCheck(), written));
        designs.computeIfPresent(
                SheetKind.MEDICATION,
                (kind, asked) -> MedicationFields.design(asked, MedicineFile.medicines(DRUGS, text(DRUGS))));
        return designs;
    }

    /** The drugs that can be chosen for what a patient takes, with the table of oral morphine equivalents. */
    public static Formulary formulary() {
        return MedicineFile.formulary(MedicineFile.medicines(DRUGS, text(DRUGS)), EQUIVALENTS, text(EQUIVALENTS));
    }

    static List<SafetyQuestion> safetyQuestions(String file, String text) {
        return CatalogueFile.read(
                file,
                text,
                List.of("id", "level", "procedures", "when", "safe", "source", "en", "tr"),
                ShippedCatalogue::safetyQuestion);
    }

    private static Optional<SafetyQuestion> safetyQuestion(CatalogueLine line) {
        Optional<String> id = line.id("id");
        Optional<Level> level = line.choice("level", Level.class);
        Optional<Scope> scope = line.scope("procedures");
        Optional<AskedWhen> when = line.choice("when", AskedWhen.class);
        Optional<SafeIf> safe = line.choice("safe", SafeIf.class);
        Optional<Source> source = line.choice("source", Source.class);
        Optional<Wording> wording = line.wording("");
        return line.faults().isEmpty()
                ? Optional.of(new SafetyQuestion(
                        id.orElseThrow(),
                        level.orElseThrow(),
                        scope.orElseThrow(),
                        when.orElseThrow(),
                        safe.orElseThrow(),
                        source.orElseThrow(),
                        wording.orElseThrow()))
                : Optional.empty();
    }

    static List<CareLine> careLines(String file, String text) {
        return CatalogueFile.read(
                file,
                text,
                List.of("id", "section", "procedures", "printed", "source", "en", "tr"),
                ShippedCatalogue::careLine);
    }

    static List<WarningSign> warningSigns(String file, String text) {
        return CatalogueFile.read(file, text, List.of("id", "source", "en", "tr"), line -> {
            Optional<String> id = line.id("id");
            Optional<Source> source = line.choice("source", Source.class);
            Optional<Wording> wording = line.wording("");
            return line.faults().isEmpty()
                    ? Optional.of(new WarningSign(id.orElseThrow(), source.orElseThrow(), wording.orElseThrow()))
                    : Optional.empty();
        });
    }

    private static Optional<CareLine> careLine(CatalogueLine line) {
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

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
