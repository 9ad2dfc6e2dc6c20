package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paintrend.clinic.catalogue.CatalogueEntry;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.clinic.catalogue.ClinicCatalogue;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.domain.safety.SafetyContext;
import org.paintrend.domain.safety.SafetyQuestion;
import org.paintrend.domain.sheet.Option;
import org.paintrend.domain.sheet.Sheet;
import org.paintrend.domain.sheet.SheetDesign;
import org.paintrend.domain.sheet.SheetField;
import org.paintrend.domain.sheet.SheetKind;

/** The clinic's catalogue on a real file: added to, changed, retired, taken back, and never unreadable. */
class CatalogueTest {
    private static final int ROUNDS = 120;

    @TempDir
    private Path folder;

    private Desktop desktop;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void anUntouchedCatalogueIsTheProgramsAndTakesNoRow() throws Exception {
        assertThat(desktop.clinic.procedures().techniques())
                .extracting(Technique::id)
                .containsExactly(
                        "transsacral-block", "nerve-root-sleeve", "sacroiliac-joint", "lumbar-sympathetic", "other");
        assertThat(desktop.clinic.catalogue().safetyCheck().limits().highestInr())
                .isEqualByComparingTo("1.5");
        assertThat(Dump.rows(desktop.file, "SELECT * FROM catalogue_line")).isEmpty();
    }

    @Test
    void aFifthProcedureIsOfferedAtOnceWithItsLeafletItsQuestionAndItsHistory() throws Exception {
        CatalogueEntry added = added(Chapter.TECHNIQUES, "Caudal epidural injection", "Kaudal epidural enjeksiyon");
        assertThat(added.id()).isEqualTo("caudal-epidural-injection");
        saved(catalogue()
                .add(
                        Chapter.CHECKS,
                        Map.of(
                                "en", "Pilonidal sinus?",
                                "tr", "Pilonidal sinüs var mı?",
                                "level", "stop",
                                "when", "always",
                                "safe", "no",
                                "procedures", added.id())));
        desktop.reopen();
        Patient patient = desktop.patient("A");
        Procedure procedure = recorded(patient, added.id());
        assertThat(procedure.technique()).isEqualTo(added.id());
        assertThat(asked(added.id())).contains("pilonidal-sinus", "bleeding").doesNotContain("acute-weakness");
        assertThat(asked("sacroiliac-joint")).doesNotContain("pilonidal-sinus");
        assertThat(catalogue().afterCare().leaflet(added.id(), Map.of())).isNotEmpty();
        assertThat(new Imports(desktop.clinic).terms().techniques()).contains(added.id(), "other");
        assertThat(desktop.clinic.history().of(patient.id())).isNotEmpty();
        assertThat(Dump.rows(
                        desktop.file,
                        "SELECT who, patient, action, json_extract(after, '$.line') FROM audit_event"
                                + " WHERE entity = 'catalogue_line' ORDER BY number"))
                .containsExactly(
                        "Dr Kaya|null|create|caudal-epidural-injection", "Dr Kaya|null|create|pilonidal-sinus");
    }

    @Test
    void aRetiredProcedureStaysOnOldRecordsAndIsNotTakenForNewOnes() throws Exception {
        Patient patient = desktop.patient("A");
        Procedure old = desktop.procedure(patient, "2026-11-02", "09:30");
        CatalogueEntry retired = saved(catalogue().retire(entry(Chapter.TECHNIQUES, "transsacral-block")));
        assertThat(retired.isRetired()).isTrue();
        assertThat(desktop.clinic
                        .procedures()
                        .check(patient.id(), Desktop.procedureForm(ProcedureStatus.DONE, "2026-11-01", "10:00")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("technique");
                    assertThat(fault.allowed().getFirst()).doesNotContain("transsacral-block");
                });
        assertThat(desktop.clinic
                        .procedures()
                        .check(old, Desktop.procedureForm(ProcedureStatus.DONE, "2026-11-02", "09:35")))
                .isEmpty();
        assertThat(desktop.clinic.procedures().techniques())
                .filteredOn(Technique::isRetired)
                .extracting(one -> one.name("tr"))
                .containsExactly("Transsakral sinir bloğu");
        assertThat(new Imports(desktop.clinic).terms().techniques()).contains("transsacral-block");
        assertThat(desktop.clinic.history().of(patient.id())).hasSize(2);
        saved(catalogue().bringBack(entry(Chapter.TECHNIQUES, "transsacral-block")));
        recorded(patient, "transsacral-block");
    }

    @Test
    void aChangedTextIsTheClinicsUntilItGoesBackToTheProgram() throws Exception {
        CatalogueEntry shipped = entry(Chapter.SIGNS, "leg-weakness");
        CatalogueEntry changed = saved(changed(shipped, Map.of("en", "a weak leg")));
        assertThat(changed.isChanged()).isTrue();
        assertThat(changed.cell("source")).isEqualTo("clinic");
        assertThat(catalogue().afterCare().signs().getFirst().wording().in("en"))
                .isEqualTo("a weak leg");
        CatalogueEntry again = saved(catalogue().likeProgram(changed));
        assertThat(again.isChanged()).isFalse();
        assertThat(again.cells()).isEqualTo(shipped.cells());
        assertThat(saved(changed(saved(changed(again, Map.of("en", "weak"))), Map.of("en", shipped.cell("en"))))
                        .isChanged())
                .as("typed back to what the program says: it follows the program again")
                .isFalse();
    }

    @Test
    void whatHappenedToALineIsTold() {
        CatalogueEntry line = saved(changed(entry(Chapter.LIMITS, "highest-inr"), Map.of("value", "1.3")));
        assertThat(desktop.clinic.catalogue().safetyCheck().limits().highestInr())
                .isEqualByComparingTo("1.3");
        saved(catalogue().likeProgram(line));
        CatalogueEntry own = added(Chapter.SIGNS, "a hot foot", "sıcak bir ayak");
        saved(catalogue().bringBack(saved(catalogue().retire(own))));
        List<LineChange> inr = catalogue().history(entry(Chapter.LIMITS, "highest-inr"));
        assertThat(inr)
                .extracting(LineChange::kind)
                .containsExactly(LineChange.Kind.LIKE_PROGRAM, LineChange.Kind.CHANGED);
        assertThat(inr.getLast().cells()).containsExactly(new LineChange.Cell("value", "1.5", "1.3"));
        assertThat(inr.getLast().who()).isEqualTo("Dr Kaya");
        assertThat(catalogue().history(entry(Chapter.SIGNS, own.id())))
                .extracting(LineChange::kind)
                .containsExactly(LineChange.Kind.BROUGHT_BACK, LineChange.Kind.RETIRED, LineChange.Kind.ADDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "techniques | en= ; tr=Ad | en | REQUIRED",
                "techniques | en=Name ; tr= | tr | REQUIRED",
                "techniques | en=Name ; tr=Ad ; id=Other | id | NOT_ONE_OF",
                "techniques | en=Name ; tr=Ad ; id=other | id | TAKEN",
                "safety-checks | en=A ; tr=B ; level=stop ; when=always ; safe=no | procedures | REQUIRED",
                "safety-checks | en=A ; tr=B ; level=halt ; when=always ; safe=no ; procedures=all | level | NOT_ONE_OF",
                "sheet-fields | en=A ; tr=B ; sheet=case ; kind=whole ; need=optional ; width=full ; procedures=all | lowest | CONTRADICTS",
                "sheet-fields | en=A ; tr=B ; sheet=case ; kind=choice ; need=optional ; width=full ; procedures=all ; options=none | options | NOT_ONE_OF",
                "sheet-fields | en=Route ; tr=Yol ; sheet=medication ; kind=line ; need=optional ; width=full ; procedures=all | sheet | CONTRADICTS",
                "sheet-fields | id=medication-route ; en=Route ; tr=Yol ; sheet=medication ; kind=line ; need=optional ; width=full ; procedures=all | sheet | CONTRADICTS",
                "options | en=A ; tr=B ; list=My list | list | NOT_ONE_OF",
                "drugs | en=A ; tr=B ; class=nsaid ; named=no | unit | REQUIRED",
                "drugs | en=A ; tr=B ; class=nsaid ; unit=drops ; named=no | unit | NOT_ONE_OF",
                "drugs | en=A ; tr=B ; unit=mg ; named=no | class | REQUIRED",
                "drugs | en=A ; tr=B ; class=nsaid ; unit=mg ; named=no ; id=a-name-that-is-far-too-long | id | TOO_LONG",
                "drugs | en=A ; tr=B ; class=nsaid ; unit=mg ; named=no ; id=nsaid-other-2 | id | TAKEN",
                "after-care | en=A {0} ; tr=B ; section=today ; printed=written ; procedures=all | tr | CONTRADICTS",
            })
    void aLineThatWouldBreakItsChapterIsRefusedWithItsColumn(
            String chapter, String cells, String column, Problem problem) {
        Map<String, String> typed = new HashMap<>();
        for (String cell : cells.split(";", -1)) {
            String[] parts = cell.strip().split("=", 2);
            typed.put(parts[0], parts[1].strip());
        }
        Chapter one = List.of(Chapter.values()).stream()
                .filter(each -> each.id().equals(chapter))
                .findFirst()
                .orElseThrow();
        assertThat(refused(catalogue().add(one, typed)))
                .extracting(Fault::field, Fault::problem)
                .contains(tuple(column, problem));
        assertThat(catalogue().check(one, null, typed)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "highest-inr, 0.9",
        "highest-inr, 5.1",
        "highest-inr, ''",
        "inr-hours, 0",
        "inr-hours, 1.5",
        "inr-hours, 169",
        "many-steroids, 0",
        "many-steroids, 51",
        "oldest-pregnancy, 121",
        "oldest-pregnancy, 11",
        "youngest-pregnancy, 56",
        "youngest-pregnancy, -1"
    })
    void aLimitThatCannotBeIsRefused(String id, String value) {
        assertThat(refused(changed(entry(Chapter.LIMITS, id), Map.of("value", value))))
                .extracting(Fault::field)
                .containsOnly("value");
    }

    @Test
    void whatIsStillNeededStays() {
        for (CatalogueEntry sign : catalogue().present().entries(Chapter.SIGNS)) {
            if (!sign.id().equals("allergy")) {
                saved(catalogue().retire(sign));
            }
        }
        assertThat(refused(catalogue().retire(entry(Chapter.SIGNS, "allergy"))))
                .extracting(Fault::problem)
                .containsExactly(Problem.LAST_ONE);
        List<CatalogueEntry> causes = catalogue().present().entries(Chapter.OPTIONS).stream()
                .filter(option -> option.cell("list").equals("causes"))
                .toList();
        causes.subList(1, causes.size()).forEach(option -> saved(catalogue().retire(option)));
        assertThat(refused(catalogue()
                        .retire(entry(Chapter.OPTIONS, causes.getFirst().id()))))
                .extracting(Fault::problem, fault -> fault.allowed().getFirst())
                .containsExactly(tuple(Problem.STILL_NEEDED, "What caused the pain"));
    }

    @Test
    void whatWasRecordedKeepsItsMeaningAndItsName() {
        Patient patient = desktop.patient("A");
        Procedure procedure = desktop.procedure(patient, "2026-11-02", "09:30");
        Sheet sheet = ((Saving.Saved<Sheet>) desktop.clinic
                        .sheets()
                        .record(
                                procedure.id(),
                                new SheetForm(
                                        SheetKind.CASE, null, Map.of("case-cause", "injury", "case-height", "170"))))
                .value();
        saved(catalogue().retire(entry(Chapter.OPTIONS, "injury")));
        saved(catalogue().retire(entry(Chapter.FIELDS, "case-height")));
        SheetDesign design = desktop.clinic.catalogue().present().sheets().get(SheetKind.CASE);
        assertThat(design.field("case-height")).isEmpty();
        assertThat(design.known("case-height"))
                .map(field -> field.name().in("tr"))
                .contains("Boy");
        SheetField cause = design.field("case-cause").orElseThrow();
        assertThat(cause.options()).extracting(Option::id).doesNotContain("injury");
        assertThat(cause.option("injury")).map(one -> one.name().in("en")).contains("Injury");
        assertThat(desktop.clinic
                        .sheets()
                        .change(
                                sheet.id(),
                                sheet.version(),
                                new SheetForm(
                                        SheetKind.CASE, null, Map.of("case-cause", "injury", "case-weight", "70")),
                                "later"))
                .isInstanceOfSatisfying(
                        Saving.Saved.class,
                        saved -> assertThat(((Sheet) saved.value()).value("case-height"))
                                .contains("170"));
        assertThat(refused(changed(
                        entry(Chapter.FIELDS, "case-weight"), Map.of("kind", "note", "lowest", "", "highest", ""))))
                .extracting(Fault::field, Fault::problem)
                .containsExactly(tuple("kind", Problem.LASTING));
        assertThat(refused(changed(entry(Chapter.OPTIONS, "burning"), Map.of("list", "causes"))))
                .extracting(Fault::problem)
                .containsExactly(Problem.LASTING);
    }

    @Test
    void somebodyElsesChangeIsNotWrittenOver() {
        CatalogueEntry seen = entry(Chapter.SIGNS, "allergy");
        CatalogueEntry theirs = saved(changed(seen, Map.of("en", "theirs")));
        assertThat(changed(seen, Map.of("en", "mine"))).isEqualTo(new Saving.Stale<>(theirs));
        assertThat(catalogue().retire(seen)).isEqualTo(new Saving.Stale<>(theirs));
        assertThat(saved(catalogue().change(seen, theirs.version(), with(seen, Map.of("en", "mine"))))
                        .cell("en"))
                .isEqualTo("mine");
    }

    @Test
    void linesMoveWithinTheirGroup() {
        List<String> before = ids(Chapter.CARE, "days");
        CatalogueEntry last = entry(Chapter.CARE, before.getLast());
        CatalogueEntry up = saved(catalogue().move(last, true));
        List<String> after = new ArrayList<>(before);
        after.add(after.size() - 2, after.removeLast());
        assertThat(ids(Chapter.CARE, "days")).isEqualTo(after);
        saved(catalogue().move(up, false));
        assertThat(ids(Chapter.CARE, "days")).isEqualTo(before);
        CatalogueEntry first = entry(Chapter.CARE, before.getFirst());
        assertThat(catalogue().move(first, true)).isEqualTo(new Saving.Refused<>(List.of()));
        added(Chapter.TECHNIQUES, "New", "Yeni");
        assertThat(catalogue().present().techniques().getLast().id()).isEqualTo("new");
    }

    @Test
    void everyChangeCanBeTakenBackUnlessSomethingWasBuiltOnIt() {
        Saving.Saved<CatalogueEntry> technique =
                done(catalogue().add(Chapter.TECHNIQUES, Map.of("en", "Caudal", "tr", "Kaudal")));
        Saving.Saved<CatalogueEntry> sign = done(catalogue().retire(entry(Chapter.SIGNS, "allergy")));
        assertThat(desktop.clinic.undo(sign.change())).isInstanceOf(Saving.Saved.class);
        assertThat(entry(Chapter.SIGNS, "allergy").isRetired()).isFalse();
        Patient patient = desktop.patient("A");
        recorded(patient, "caudal");
        assertThat(desktop.clinic.undo(technique.change()))
                .as("a procedure of it was recorded")
                .isInstanceOf(Saving.Stale.class);
        Saving.Saved<CatalogueEntry> unused =
                done(catalogue().add(Chapter.TECHNIQUES, Map.of("en", "Mistake", "tr", "Hata")));
        assertThat(desktop.clinic.undo(unused.change())).isInstanceOf(Saving.Saved.class);
        assertThat(desktop.clinic.procedures().techniques())
                .extracting(Technique::id)
                .doesNotContain("mistake");
        added(Chapter.TECHNIQUES, "Mistake", "Hata");
        Saving.Saved<CatalogueEntry> option =
                done(catalogue().add(Chapter.OPTIONS, Map.of("en", "Red", "tr", "Kırmızı", "list", "colours")));
        saved(catalogue()
                .add(
                        Chapter.FIELDS,
                        Map.of(
                                "en",
                                "Colour",
                                "tr",
                                "Renk",
                                "sheet",
                                "case",
                                "kind",
                                "choice",
                                "options",
                                "colours",
                                "need",
                                "optional",
                                "width",
                                "full",
                                "procedures",
                                "all")));
        assertThat(desktop.clinic.undo(option.change()))
                .as("a field offers it and nothing else")
                .isInstanceOf(Saving.Stale.class);
    }

    /** As after an upgrade that does not take any more what it took. */
    @Test
    void whatCannotBeReadAnyMoreGivesWayToTheProgramAndCanBeMended() throws Exception {
        CatalogueEntry sign = saved(changed(entry(Chapter.SIGNS, "leg-weakness"), Map.of("en", "a weak leg")));
        CatalogueEntry line = saved(changed(entry(Chapter.CARE, "flare"), Map.of("en", "It may hurt.")));
        CatalogueEntry own = added(Chapter.SIGNS, "a hot foot", "sıcak bir ayak");
        Dump.run(
                desktop.file,
                "UPDATE catalogue_line SET cells = json_set(cells, '$.section', 'some-day', '$.tr', '')"
                        + " WHERE line IN ('flare', '" + own.id() + "')");
        desktop.reopen();
        assertThat(entry(Chapter.CARE, "flare").cells()).isEqualTo(line.shipped());
        assertThat(entry(Chapter.SIGNS, "leg-weakness")).isEqualTo(sign);
        assertThat(catalogue().present().entry(Chapter.SIGNS, own.id())).isEmpty();
        saved(changed(entry(Chapter.CARE, "flare"), Map.of("en", "It may hurt for a week.")));
        assertThat(entry(Chapter.CARE, "flare").isChanged()).isTrue();
        assertThat(added(Chapter.SIGNS, "a hot foot", "sıcak bir ayak").id()).isEqualTo(own.id() + "-2");
    }

    /** Whatever is done, the catalogue can be read, and reads the same after reopening. */
    @Test
    void randomEditsNeverBreakReading() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        List<Long> changes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Chapter chapter = one(random, List.of(Chapter.values()));
            CatalogueEntry entry = one(random, catalogue().present().entries(chapter));
            Saving<CatalogueEntry> saving = edit(random, entry);
            if (saving instanceof Saving.Saved<CatalogueEntry> saved) {
                changes.add(saved.change());
            }
            if (!changes.isEmpty() && random.nextInt(4) == 0) {
                desktop.clinic.undo(one(random, changes));
            }
            assertThat(new ClinicCatalogue(desktop.clinic
                            .desk()
                            .read(tables -> tables.catalogue().all())))
                    .as("read strictly; again with -Dseed=" + seed)
                    .isNotNull();
        }
        List<String> before = told();
        desktop.reopen();
        assertThat(told()).as("again with -Dseed=" + seed).isEqualTo(before);
        assertThat(changes).isNotEmpty();
    }

    private Saving<CatalogueEntry> edit(Random random, CatalogueEntry entry) {
        if (entry.chapter().isClosed()) {
            return changed(entry, Map.of("value", String.valueOf(random.nextInt(70))));
        }
        return switch (random.nextInt(7)) {
            case 0 -> catalogue().retire(entry);
            case 1 -> catalogue().bringBack(entry);
            case 2 -> catalogue().likeProgram(entry);
            case 3 -> catalogue().move(entry, random.nextBoolean());
            case 4 -> catalogue().add(entry.chapter(), with(entry, Map.of("id", "", "en", text(random))));
            default -> {
                List<String> columns = List.copyOf(entry.cells().keySet());
                Map<String, String> cells = new HashMap<>();
                cells.put(one(random, columns), text(random));
                cells.put(one(random, List.of("en", "tr")), text(random));
                yield changed(entry, cells);
            }
        };
    }

    private static String text(Random random) {
        return one(
                random,
                List.of(
                        "",
                        " ",
                        "all",
                        "all but",
                        "all but other",
                        "a {0} b",
                        "Ağrı, \"iyi\" mi?",
                        "1",
                        "stop",
                        "choice",
                        "\u0000",
                        "x".repeat(301),
                        "other transsacral-block",
                        "# no remark",
                        "line\nbreak"));
    }

    private List<String> told() {
        ClinicCatalogue present = catalogue().present();
        List<String> told = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            present.entries(chapter)
                    .forEach(entry -> told.add(
                            chapter + " " + entry.id() + " " + new TreeMap<>(entry.cells()) + entry.isRetired()));
        }
        return told;
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Catalogue catalogue() {
        return desktop.clinic.catalogue();
    }

    private CatalogueEntry entry(Chapter chapter, String id) {
        return catalogue().present().entry(chapter, id).orElseThrow();
    }

    private CatalogueEntry added(Chapter chapter, String english, String turkish) {
        return saved(catalogue().add(chapter, Map.of("en", english, "tr", turkish)));
    }

    private Saving<CatalogueEntry> changed(CatalogueEntry entry, Map<String, String> cells) {
        return catalogue().change(entry, entry.version(), with(entry, cells));
    }

    private static Map<String, String> with(CatalogueEntry entry, Map<String, String> cells) {
        Map<String, String> all = new HashMap<>(entry.cells());
        all.putAll(cells);
        return all;
    }

    private List<String> ids(Chapter chapter, String group) {
        return catalogue().present().entries(chapter).stream()
                .filter(entry -> entry.cell(chapter.group().orElseThrow()).equals(group))
                .map(CatalogueEntry::id)
                .toList();
    }

    private List<String> asked(String technique) {
        var context = new SafetyContext(technique, null, null, null, null, null, desktop.clock.instant());
        return catalogue().safetyCheck().asked(context).stream()
                .map(SafetyQuestion::id)
                .toList();
    }

    private Procedure recorded(Patient patient, String technique) {
        ProcedureForm form = Desktop.procedureForm(ProcedureStatus.DONE, "2026-11-01", "09:00");
        return Desktop.saved(desktop.clinic
                .procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                form.status(),
                                form.date(),
                                form.time(),
                                form.laterOfTwo(),
                                technique,
                                form.site(),
                                form.side(),
                                form.levels(),
                                form.drugs(),
                                form.operator(),
                                form.note(),
                                form.cancelReason(),
                                form.ageYears(),
                                form.bmi(),
                                form.diagnosis(),
                                form.symptomMonths())));
    }

    private static CatalogueEntry saved(Saving<CatalogueEntry> saving) {
        return done(saving).value();
    }

    private static Saving.Saved<CatalogueEntry> done(Saving<CatalogueEntry> saving) {
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        return (Saving.Saved<CatalogueEntry>) saving;
    }

    private static List<Fault> refused(Saving<CatalogueEntry> saving) {
        assertThat(saving).isInstanceOf(Saving.Refused.class);
        return ((Saving.Refused<CatalogueEntry>) saving).faults();
    }
}
