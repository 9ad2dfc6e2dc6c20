package org.paintrend.cli;

import static org.paintrend.clinic.OnDisk.saved;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.clinic.SheetForm;
import org.paintrend.clinic.catalogue.Chapter;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.sheet.SheetKind;

/** A clinic in which everything that can be written in words, or names a day, is a word or a day of its own. */
final class OddClinic {
    /** What may stand in no file without names, as it was written. */
    static final List<String> SECRETS = List.of(
            "ÖDD-77/Zebra",
            "Günseli",
            "Yılmazsoy-Œuvre",
            "=HYPERLINK(\"http://family.example\")",
            "+90 532 111 22 33",
            "Kuzeni Nurettin",
            "Latexallergen",
            "Marcoumarix",
            "nachmittagsruhe",
            "Gluteusregion",
            "Quadrantenschmerz",
            "Sakralhöhe",
            "Oberarzt Zwingli",
            "Randnotiz mit Kürzel",
            "Fantasiecain",
            "81 Tropfen",
            "0.77 Prozent",
            "13 Spritzen",
            "Gesprächsnotiz",
            "Vertretungsgrund",
            "Wortlaut des Ereignisses",
            "Ereignisnotiz",
            "Enjeksiyonu yapan Hatice",
            "Bulgu açıklaması",
            "Haplı ilaç adı",
            "İlaç notu",
            "dr-zwinglis-block",
            "Dr Zwinglis block",
            "kuzens-creme",
            "Kuzens Creme",
            "zwinglis-zeichen",
            "Zwinglis Zeichen",
            "Praxis am Zebrastreifen",
            "0212 444 55 66",
            "Antarctica/Troll",
            "Sekretärin Wölfl",
            "Überschriftskürzel",
            "zwingli-frage",
            "Antwort auf die Frage");

    private static final ZoneId ZONE = ZoneId.of("Antarctica/Troll");
    static final LocalDate BORN = LocalDate.of(1931, 5, 17);
    static final LocalDate FIRST = LocalDate.of(2025, 2, 26);
    static final LocalDate SECOND = LocalDate.of(2025, 9, 13);
    static final LocalDate ASKED = LocalDate.of(2025, 3, 19);
    static final LocalDate ONSET = LocalDate.of(2025, 2, 28);
    static final LocalDate OVER = LocalDate.of(2025, 3, 7);
    static final LocalDate DECIDED = LocalDate.of(2025, 6, 11);
    static final LocalDate DIED = LocalDate.of(2026, 8, 24);

    private OddClinic() {}

    /** Every day in it as it may be spelt, and as a spreadsheet counts it. */
    static List<String> days() {
        return Stream.of(BORN, FIRST, SECOND, ASKED, ONSET, OVER, DECIDED, DIED)
                .flatMap(day -> Stream.concat(
                        Stream.of(
                                        "yyyy-MM-dd",
                                        "yyyyMMdd",
                                        "dd.MM.yyyy",
                                        "d.M.yyyy",
                                        "MM/dd/yyyy",
                                        "dd/MM/yyyy",
                                        "M/d/yyyy",
                                        "d MMM yyyy",
                                        "d MMMM yyyy",
                                        "yyyy-MM",
                                        "dd-MM-yyyy")
                                .map(spelling -> DateTimeFormatter.ofPattern(spelling, Locale.ENGLISH)
                                        .format(day)),
                        Stream.of(
                                String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)),
                                String.valueOf(day.atStartOfDay(ZONE).toEpochSecond()))))
                .toList();
    }

    /** Makes it. */
    static Path in(Path folder) throws Exception {
        Path file = folder.resolve("odd.db");
        try (Clinic clinic = new ClinicFiles(CommandLineRun.CLOCK, () -> "Sekretärin Wölfl")
                .create(file, new ClinicDetails("Praxis am Zebrastreifen", ZONE, "0212 444 55 66", 3, 0))) {
            fill(clinic);
        }
        return file;
    }

    private static void fill(Clinic clinic) {
        add(clinic, Chapter.TECHNIQUES, Map.of("en", "Dr Zwinglis block", "tr", "Dr Zwinglis block"));
        add(
                clinic,
                Chapter.DRUGS,
                Map.of("en", "Kuzens Creme", "tr", "Kuzens Creme", "class", "topical", "unit", "mg", "named", "no"));
        add(
                clinic,
                Chapter.OPTIONS,
                Map.of("en", "Zwinglis Zeichen", "tr", "Zwinglis Zeichen", "list", "signs", "ticked", "with-others"));
        add(
                clinic,
                Chapter.FIELDS,
                Map.of(
                        "en",
                        "Zwingli Frage",
                        "tr",
                        "Zwingli Frage",
                        "sheet",
                        "examination",
                        "kind",
                        "line",
                        "need",
                        "optional",
                        "width",
                        "full",
                        "procedures",
                        "all"));
        Patient patient = saved(clinic.patients()
                .register(new PatientForm(
                        "ÖDD-77/Zebra",
                        "Günseli",
                        "Yılmazsoy-Œuvre",
                        BORN.toString(),
                        Sex.FEMALE,
                        "+90 532 111 22 33",
                        "Kuzeni Nurettin",
                        "Latexallergen",
                        "Marcoumarix",
                        true,
                        true,
                        "nachmittagsruhe",
                        DIED.toString())));
        Procedure first = procedure(clinic, patient, FIRST, "10:41", "dr-zwinglis-block");
        procedure(clinic, patient, SECOND, "", "transsacral-block");
        saved(clinic.assessments().record(first.id(), asked("2025-02-20", "09:13", "8", null)));
        saved(clinic.assessments().record(first.id(), asked(ASKED.toString(), "17:23", "3", null)));
        sheets(clinic, first);
        saved(clinic.patients()
                .register(new PatientForm(
                        "=ÖDD-2",
                        "=HYPERLINK(\"http://family.example\")",
                        "",
                        "",
                        null,
                        "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        "",
                        "")));
    }

    private static void sheets(Clinic clinic, Procedure first) {
        sheet(
                clinic,
                first,
                SheetKind.ADVERSE_EVENT,
                null,
                Map.of(
                        "event-kind", "bleeding",
                        "event-name", "Wortlaut des Ereignisses",
                        "event-onset", ONSET.toString(),
                        "event-onset-time", "07:59",
                        "event-severity", "mild",
                        "event-relation", "related-probable",
                        "event-ended", OVER.toString(),
                        "event-note", "Ereignisnotiz"));
        sheet(
                clinic,
                first,
                SheetKind.CASE,
                null,
                Map.of(
                        "case-cause", "intramuscular-injection",
                        "case-cause-giver", "Enjeksiyonu yapan Hatice",
                        "case-height", "163.5",
                        "case-signs", "allodynia zwinglis-zeichen",
                        "case-signs-note", "Bulgu açıklaması"));
        sheet(
                clinic,
                first,
                SheetKind.MEDICATION,
                "pre",
                Map.of(
                        "drug-tramadol-change", "taken",
                        "drug-tramadol-dose", "150",
                        "drug-tramadol-note", "İlaç notu",
                        "drug-nsaid-other-change", "taken",
                        "drug-nsaid-other-name", "Haplı ilaç adı",
                        "drug-kuzens-creme-change", "taken"));
        sheet(
                clinic,
                first,
                SheetKind.NEXT,
                null,
                Map.of("next-steps", "next-repeat", "next-decided", DECIDED.toString()));
        sheet(
                clinic,
                first,
                SheetKind.EXAMINATION,
                "pre",
                Map.of(
                        "exam-splint",
                        "yes",
                        "zwingli-frage",
                        "Antwort auf die Frage",
                        "exam-note",
                        "Überschriftskürzel"));
    }

    private static void add(Clinic clinic, Chapter chapter, Map<String, String> cells) {
        saved(clinic.catalogue().add(chapter, cells));
    }

    private static void sheet(
            Clinic clinic, Procedure procedure, SheetKind kind, String timepoint, Map<String, String> values) {
        saved(clinic.sheets().record(procedure.id(), new SheetForm(kind, timepoint, values, null)));
    }

    private static Procedure procedure(Clinic clinic, Patient patient, LocalDate day, String time, String technique) {
        return saved(clinic.procedures()
                .record(
                        patient.id(),
                        new ProcedureForm(
                                ProcedureStatus.DONE,
                                day.toString(),
                                time,
                                null,
                                technique,
                                "Gluteusregion",
                                Side.LEFT,
                                "Sakralhöhe",
                                List.of(new ProcedureForm.DrugLine(
                                        "Fantasiecain", "81 Tropfen", "0.77 Prozent", "13 Spritzen")),
                                "Oberarzt Zwingli",
                                "Randnotiz mit Kürzel",
                                "",
                                "",
                                "27.25",
                                "Quadrantenschmerz",
                                "1190")));
    }

    static AssessmentForm asked(String day, String time, String nrs, String timepoint) {
        return new AssessmentForm(
                day,
                time,
                null,
                Mode.CLINIC,
                nrs,
                RecallPeriod.NOW,
                Map.of(LanssItem.DYSAESTHESIA, true, LanssItem.THERMAL, false),
                "",
                2,
                4,
                null,
                "Gesprächsnotiz",
                timepoint,
                "");
    }
}
