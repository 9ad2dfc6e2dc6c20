package org.paintrend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.chart.PrintNote;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.ClinicFiles;
import org.paintrend.clinic.Logo;
import org.paintrend.clinic.OnDisk;
import org.paintrend.clinic.PatientForm;
import org.paintrend.clinic.ProcedureForm;
import org.paintrend.clinic.SheetForm;
import org.paintrend.domain.Reading;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.words.Words;

/** The outcome letter: read back from its PDF, over a clinic on disk. It is 3 November 2026, noon in Istanbul. */
class LetterTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

    @TempDir
    Path folder;

    private Clinic clinic;

    @BeforeEach
    void open() throws Exception {
        clinic = new ClinicFiles(Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZONE), () -> "Dr Kaya")
                .create(folder.resolve("c.paintrend"), new ClinicDetails("Güneş Ağrı Kliniği", ZONE, 0));
        OnDisk.saved(clinic.changeDetails(new ClinicDetails(
                "Güneş Ağrı Kliniği", ZONE, "0212 000 00 00", "Çınar Sokak 5\n34000 İstanbul", 3, 1)));
        OnDisk.treated(clinic, "D-9", "Somebody", "2026-07-20", "10:00");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void itSaysWhatIsKnownAndNothingOfAnybodyElse() throws IOException {
        Procedure procedure = procedure(patient("P-0012", "Ayşe", "Yılmaz"), "2026-07-21");
        scores(procedure, "2026-07-20", "7", "19");
        scores(procedure, "2026-08-10", "3", "9");
        scores(procedure, "2026-10-14", "3", "7");
        sheet(procedure, SheetKind.MEDICATION, "pre", "drug-tramadol-change", "taken", "drug-tramadol-dose", "200");
        sheet(procedure, SheetKind.MEDICATION, "12w", "drug-tramadol-change", "reduced", "drug-tramadol-dose", "100");
        sheet(
                procedure,
                SheetKind.ADVERSE_EVENT,
                null,
                "event-kind",
                "pain-flare",
                "event-onset",
                "2026-07-22",
                "event-severity",
                "mild",
                "event-relation",
                "related-probable",
                "event-outcome",
                "recovered");
        String text = text(letter(Locale.ENGLISH, "Dr. A. Demir\nFamily practice"));
        assertThat(text)
                .contains("Güneş Ağrı Kliniği", "Çınar Sokak 5", "34000 İstanbul", "Telephone 0212 000 00 00")
                .contains("Dr. A. Demir", "Family practice", "3 Nov 2026")
                .contains("Ayşe Yılmaz · born 12 Apr 1965 · code P-0012")
                .contains("Transsacral nerve block S1–S3, left · 21 Jul 2026, 10:00 · by Dr Kaya")
                .contains("Post-injection sciatic neuropathy", "bupivacaine 0.25 % 8 ml")
                .contains("Responder at 12 weeks: NRS 7 → 3, −57 %; sustained since 3 weeks.")
                .contains("100 × (7 − 3) = 400 ≥ 50 × 7 = 350", "in window · window 29 Sep 2026 to 27 Oct 2026")
                .contains("NRS, 50 % relief or more, at 12 weeks (version 1)")
                .contains("Tramadol Before: taken, 200 mg/day · 12 weeks: reduced, 100 mg/day")
                .contains("22 Jul 2026 Pain flare · Mild", "Relation to the procedure: Probable", "Outcome: Recovered")
                .contains("Date, name and signature")
                .contains("Responder rule version 1 · data as of 3 Nov 2026, 12:00 · reference ")
                .contains("Printed 3 Nov 2026, 12:00 by Dr Kaya", "Page 1 of 1")
                .doesNotContain("Somebody", "D-9");
    }

    @Test
    void itSpeaksTurkishWithAllItsLetters() throws IOException {
        Procedure procedure = procedure(patient("P-0012", "Ayşe", "Yılmaz"), "2026-07-21");
        scores(procedure, "2026-07-20", "7", "19");
        String text = text(letter(Locale.of("tr"), ""));
        assertThat(text)
                .contains("Sonuç mektubu", "Ayşe Yılmaz · doğumu 12 Nis 1965", "Telefon 0212 000 00 00")
                .contains("12. hafta", "Kayıt yok. İşlem sırasında komplikasyon olup olmadığı yanıtlanmamış.")
                .contains("veriler 3 Kas 2026 12:00 itibarıyla");
    }

    @Test
    void whatIsMissingIsSaidAndNeverMadeUp() throws IOException {
        Procedure procedure = procedure(patient("P-0013", "", ""), "2026-07-21");
        String text = text(letter(Locale.ENGLISH, ""));
        assertThat(text)
                .contains(
                        "Patient code P-0013",
                        "NRS · Before (b) not recorded",
                        "Not there Before: not recorded; 1 hour: missed; 3 weeks: missed")
                .contains("Medication Not recorded.")
                .contains("None recorded. Whether there were complications at the procedure was not answered.");
        sheet(procedure, SheetKind.TECHNIQUE, null, "technique-complications", "complications-none");
        assertThat(text(letter(Locale.ENGLISH, "")))
                .contains("At the procedure: no complication. Afterwards: no adverse event recorded.");
    }

    @Test
    void twoPrintsHaveOneReferenceExactlyWhenTheySayTheSame() {
        Procedure procedure = procedure(patient("P-0012", "Ayşe", "Yılmaz"), "2026-07-21");
        scores(procedure, "2026-07-20", "7", "19");
        String first = letter(Locale.ENGLISH, "").reference();
        assertThat(first).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(letter(Locale.ENGLISH, "Dr. A. Demir").reference()).isEqualTo(first);
        scores(procedure, "2026-10-14", "3", "7");
        assertThat(letter(Locale.ENGLISH, "").reference()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr"})
    void howeverMuchThereIsToSayItIsOnePageAndNothingIsCutOff(String language) throws IOException {
        OnDisk.saved(clinic.changeDetails(new ClinicDetails(
                "W".repeat(99) + "x",
                ZONE,
                "0".repeat(100),
                ("A".repeat(70) + "\n").repeat(4).strip(),
                3,
                2)));
        logo(1200, 400);
        Patient patient = patient("P".repeat(32), "Ayşe ".repeat(20).strip(), "Y".repeat(99));
        for (int year = 2015; year < 2026; year++) {
            procedure(patient, year + "-03-01");
        }
        Procedure procedure = OnDisk.saved(clinic.procedures()
                .record(patient.id(), form("2026-07-21", "diagnosis ".repeat(49) + "whole", "level ".repeat(30))));
        scores(procedure, "2026-07-20", "7", "19");
        scores(procedure, "2026-10-14", "3", "7");
        for (int i = 1; i <= 8; i++) {
            sheet(
                    procedure,
                    SheetKind.ADVERSE_EVENT,
                    null,
                    "event-kind",
                    "pain-flare",
                    "event-name",
                    "event number " + i,
                    "event-onset",
                    "2026-07-2" + i,
                    "event-severity",
                    "mild",
                    "event-relation",
                    "related-probable");
        }
        byte[] pdf = pdf(letter(Locale.of(language), "Dr. A. Demir\nFamily practice\nStreet 1\n12345 Town"));
        assertThat(text(pdf)).contains("whole", "event number 8", "12345 Town");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var stripper = new Within();
            stripper.getText(document);
            assertThat(stripper.lowest)
                    .as("below the foot")
                    .isLessThanOrEqualTo((float) (A4.HEIGHT - A4.MARGIN) * 0.75f + 1);
            assertThat(stripper.rightmost).isLessThanOrEqualTo((float) (A4.WIDTH - A4.MARGIN) * 0.75f + 1);
        }
    }

    @Test
    void onlyTheLogoIsAPicture() throws IOException {
        procedure(patient("P-0012", "Ayşe", "Yılmaz"), "2026-07-21");
        assertThat(pictures(pdf(letter(Locale.ENGLISH, "")))).isZero();
        logo(1200, 400);
        assertThat(pictures(pdf(letter(Locale.ENGLISH, "")))).isEqualTo(1);
    }

    /** How far the text goes. */
    private static final class Within extends PDFTextStripper {
        private float lowest;
        private float rightmost;

        Within() throws IOException {}

        @Override
        protected void processTextPosition(TextPosition text) {
            lowest = Math.max(lowest, text.getYDirAdj());
            rightmost = Math.max(rightmost, text.getXDirAdj() + text.getWidthDirAdj());
            super.processTextPosition(text);
        }
    }

    private static int pictures(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int count = 0;
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                count += resources.isImageXObject(name) ? 1 : 0;
            }
            return count;
        }
    }

    private Report letter(Locale language, String addressee) {
        var record = clinic.patients().records().stream()
                .filter(one -> one.patient().code().value().startsWith("P"))
                .findFirst()
                .orElseThrow();
        LetterCase about = LetterCase.read(clinic, record);
        Words words = Words.in(language);
        Letterhead head = Letterhead.read(clinic);
        String now = words.dateTime(Instant.parse("2026-11-03T09:00:00Z"), ZONE);
        return new Letter(about, words)
                .of(
                        about.courseOf(null),
                        new Letter.Sending(
                                head,
                                addressee,
                                new PrintNote(head.name(), now, "Dr Kaya"),
                                LocalDate.of(2026, 11, 3),
                                ZONE));
    }

    private static byte[] pdf(Report report) {
        var bytes = new ByteArrayOutputStream();
        try {
            report.writePdf(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(Report report) throws IOException {
        return text(pdf(report));
    }

    private static String text(byte[] pdf) throws IOException {
        Path target = Files.createDirectories(Path.of("target", "papers"));
        Files.write(target.resolve("letter-" + Integer.toHexString(pdf.length) + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private void logo(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().setPaint(Color.ORANGE);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        var reading = new Reading();
        Logo logo = Logo.read(reading, bytes.toByteArray()).orElseThrow();
        OnDisk.saved(clinic.changeLogo(logo, clinic.details().version()));
    }

    private Patient patient(String code, String given, String family) {
        return OnDisk.saved(clinic.patients()
                .register(new PatientForm(
                        code,
                        given,
                        family,
                        family.isEmpty() ? "" : "1965-04-12",
                        Sex.FEMALE,
                        "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        "",
                        "")));
    }

    private Procedure procedure(Patient patient, String date) {
        return OnDisk.saved(
                clinic.procedures().record(patient.id(), form(date, "Post-injection sciatic neuropathy", "S1–S3")));
    }

    private static ProcedureForm form(String date, String diagnosis, String levels) {
        return new ProcedureForm(
                ProcedureStatus.DONE,
                date,
                "10:00",
                null,
                "transsacral-block",
                "leg",
                Side.LEFT,
                levels,
                List.of(new ProcedureForm.DrugLine("bupivacaine 0.25 %", "8 ml")),
                "Dr Kaya",
                "",
                "",
                "",
                "",
                diagnosis,
                "");
    }

    private void scores(Procedure procedure, String date, String nrs, String lanss) {
        OnDisk.saved(clinic.assessments()
                .record(
                        procedure.id(),
                        new AssessmentForm(
                                date,
                                "10:00",
                                null,
                                Mode.CLINIC,
                                nrs,
                                RecallPeriod.NOW,
                                Map.of(),
                                lanss,
                                null,
                                null,
                                null,
                                "",
                                null,
                                "")));
    }

    private void sheet(Procedure procedure, SheetKind kind, String timepoint, String... values) {
        Map<String, String> filled = new java.util.HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            filled.put(values[i], values[i + 1]);
        }
        OnDisk.saved(clinic.sheets().record(procedure.id(), new SheetForm(kind, timepoint, filled)));
    }
}
