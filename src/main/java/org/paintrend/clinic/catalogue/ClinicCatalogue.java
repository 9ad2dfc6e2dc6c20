package org.paintrend.clinic.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.catalogue.AfterCare;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.domain.catalogue.WarningSign;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.medication.Formulary;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.safety.SafetyCheck;
import org.paintrend.domain.safety.SafetyDesign;
import org.paintrend.domain.safety.SafetyLimits;
import org.paintrend.domain.safety.SafetyQuestion;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.store.CatalogueRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The catalogue as a clinic uses it: the program's lines, what the clinic made of them, and its own; read whole. */
public final class ClinicCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(ClinicCatalogue.class);

    private final List<CatalogueRow> rows;
    private final Merged merged;
    private final List<Technique> techniques;
    private final SafetyCheck safetyCheck;
    private final Formulary formulary;
    private final Map<SheetKind, SheetDesign> sheets;
    private final AfterCare afterCare;

    /**
     * Reads it.
     *
     * @param rows what the clinic made of it; none: as the program brings it
     * @throws BrokenCatalogue when a chapter says something it may not say
     */
    public ClinicCatalogue(List<CatalogueRow> rows) {
        this.rows = List.copyOf(rows);
        merged = new Merged(rows);
        techniques = techniques(merged);
        safetyCheck = safetyCheck(merged);
        formulary = formulary(merged);
        sheets = SheetFile.designs(merged);
        sheets.computeIfPresent(SheetKind.SAFETY, (kind, written) -> SafetyDesign.of(safetyCheck, written));
        sheets.computeIfPresent(
                SheetKind.MEDICATION, (kind, asked) -> MedicationFields.design(asked, formulary.medicines()));
        afterCare = afterCare(merged);
    }

    /**
     * Reads it as far as it can be read: where a newer program refuses what the clinic made of a line, the program's
     * stands, and the clinic's is kept for the day it can be read again.
     */
    public static ClinicCatalogue readable(List<CatalogueRow> rows) {
        List<CatalogueRow> left = new ArrayList<>(rows);
        while (true) {
            try {
                return new ClinicCatalogue(left);
            } catch (BrokenCatalogue broken) {
                if (!left.removeAll(broken.rows()) && !left.removeIf(CatalogueRow::retired)) {
                    throw broken;
                }
                LOG.warn("what the clinic made of the catalogue cannot be read: {}", broken.file());
            }
        }
    }

    /** What the clinic made of the catalogue, as far as it could be read. */
    public List<CatalogueRow> rows() {
        return rows;
    }

    /** The lines of a chapter in their order, retired ones among them. */
    public List<CatalogueEntry> entries(Chapter chapter) {
        return merged.of(chapter);
    }

    /** The line with this id, retired or not. */
    public Optional<CatalogueEntry> entry(Chapter chapter, String id) {
        return merged.of(chapter).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /**
     * The ids that records can carry of a line: its own, and of a drug that is named in words one for each of its places.
     *
     * @param cells its texts by column
     */
    public static List<String> ids(Chapter chapter, String id, Map<String, String> cells) {
        return chapter == Chapter.DRUGS ? MedicineFile.ids(id, cells) : List.of(id);
    }

    /** The procedures in their order; retired ones are marked and name old procedures only. */
    public List<Technique> techniques() {
        return techniques;
    }

    /** What is asked before a procedure. */
    public SafetyCheck safetyCheck() {
        return safetyCheck;
    }

    /** The drugs a patient can take, retired ones among them, with the table of oral morphine equivalents. */
    public Formulary formulary() {
        return formulary;
    }

    /** What the sheets of a procedure ask for. */
    public Map<SheetKind, SheetDesign> sheets() {
        return sheets;
    }

    /** What patients are told on going home. */
    public AfterCare afterCare() {
        return afterCare;
    }

    private static List<Technique> techniques(Merged merged) {
        requireOne(merged, Chapter.TECHNIQUES);
        Map<String, Boolean> retired = merged.of(Chapter.TECHNIQUES).stream()
                .collect(Collectors.toMap(CatalogueEntry::id, CatalogueEntry::isRetired));
        return read(Chapter.TECHNIQUES, merged.of(Chapter.TECHNIQUES), line -> {
            Optional<String> id = line.id("id");
            line.choice("source", Source.class);
            Optional<Wording> wording = line.wording("");
            return line.faults().isEmpty()
                    ? Optional.of(new Technique(
                            id.orElseThrow(),
                            wording.orElseThrow().byLanguage(),
                            Objects.requireNonNull(retired.get(id.orElseThrow()))))
                    : Optional.empty();
        });
    }

    private static SafetyCheck safetyCheck(Merged merged) {
        requireOne(merged, Chapter.CHECKS);
        List<SafetyQuestion> questions = read(Chapter.CHECKS, merged.offered(Chapter.CHECKS), SafetyFile::question);
        SafetyLimits limits = SafetyFile.limits(merged.of(Chapter.LIMITS));
        return new SafetyCheck(questions, limits);
    }

    private static Formulary formulary(Merged merged) {
        requireOne(merged, Chapter.DRUGS);
        return MedicineFile.formulary(merged.of(Chapter.DRUGS));
    }

    private static AfterCare afterCare(Merged merged) {
        requireOne(merged, Chapter.SIGNS);
        List<WarningSign> signs = read(Chapter.SIGNS, merged.offered(Chapter.SIGNS), CareFile::sign);
        return new AfterCare(read(Chapter.CARE, merged.offered(Chapter.CARE), CareFile::line), signs);
    }

    /** A chapter of which at least one line is offered. */
    private static void requireOne(Merged merged, Chapter chapter) {
        if (merged.offered(chapter).isEmpty()) {
            throw new BrokenCatalogue(chapter.file(), List.of(new LineFault(0, Fault.of("id", "", Problem.LAST_ONE))));
        }
    }

    /** Reads lines strictly; what is wrong with one is told with the line. */
    static <T> List<T> read(Chapter chapter, List<CatalogueEntry> entries, Function<CatalogueLine, Optional<T>> read) {
        try {
            return CatalogueFile.read(
                    chapter.file(),
                    chapter.names(),
                    entries.stream().map(CatalogueEntry::cells).toList(),
                    read);
        } catch (BrokenCatalogue broken) {
            throw new BrokenCatalogue(broken.file(), broken.faults(), entries);
        }
    }
}
