package org.paintrend.exchange.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Text files as they are found in clinics; all names are invented. */
final class TextShapes {
    private static final Charset TURKISH = Charset.forName("windows-1254");
    private static final String WIDE = "patient_id=A-1|procedure_at=2026-03-02|nrs_pre=8|nrs_3w=4";

    private TextShapes() {}

    static Stream<Shape> all() {
        return Stream.of(encodings(), delimiters(), dates(), figures(), heads(), forms(), values(), duplicates())
                .flatMap(shapes -> shapes);
    }

    private static Stream<Shape> encodings() {
        String german = "Patienten-Nr.;Nachname;Eingriffsdatum;NRS vorher\nA-1;Müßig;02.03.2026;8\n";
        String turkish = "Hasta No;Soyadı;İşlem tarihi;NRS öncesi\nA-1;Işık Şengöz;02.03.2026;8\n";
        String read = "patient_id=A-1|family_name=Işık Şengöz|procedure_at=2026-03-02|nrs_pre=8";
        return Stream.of(
                utf8("utf-8", german).holds("patient_id=A-1|family_name=Müßig|procedure_at=2026-03-02|nrs_pre=8"),
                utf8("utf-8 with a mark", "\uFEFF" + turkish).holds(read),
                Shape.of("utf-16 little end", bytes("\uFEFF" + turkish, StandardCharsets.UTF_16LE))
                        .holds(read),
                Shape.of("utf-16 big end", bytes("\uFEFF" + turkish, StandardCharsets.UTF_16BE))
                        .holds(read),
                Shape.of("windows-1252", bytes(german, Charset.forName("windows-1252")))
                        .holds("patient_id=A-1|family_name=Müßig|procedure_at=2026-03-02|nrs_pre=8"),
                Shape.of("windows-1254", bytes(turkish, TURKISH))
                        .asking(Setting.ENCODING, said -> said.with(Encoding.WINDOWS_1254))
                        .holds(read),
                Shape.of("iso-8859-9", bytes(turkish, Charset.forName("ISO-8859-9")))
                        .asking(Setting.ENCODING, said -> said.with(Encoding.ISO_8859_9))
                        .holds(read),
                Shape.of("windows-1252 where Turkish was possible", bytes("""
                                patient_id;family_name;procedure_at
                                A-1;Guðrún Þórsdóttir;2026-03-02
                                """, Charset.forName("windows-1252")))
                        .asking(Setting.ENCODING, said -> said.with(Encoding.WINDOWS_1252))
                        .holds("patient_id=A-1|family_name=Guðrún Þórsdóttir|procedure_at=2026-03-02"),
                Shape.of("utf-16 without a mark", bytes(german, StandardCharsets.UTF_16LE))
                        .refusedFor("no-text"),
                Shape.of("nothing", new byte[0]).refusedFor("empty"));
    }

    private static Stream<Shape> delimiters() {
        return Stream.of(
                utf8("comma", "patient_id,procedure_at,nrs_pre,nrs_3w\nA-1,2026-03-02,8,4\n")
                        .holds(WIDE),
                utf8("semicolon", "patient_id;procedure_at;nrs_pre;nrs_3w\r\nA-1;2026-03-02;8;4\r\n")
                        .holds(WIDE),
                utf8("tab", "patient_id\tprocedure_at\tnrs_pre\tnrs_3w\nA-1\t2026-03-02\t8\t4\n")
                        .holds(WIDE),
                utf8("pipe", "patient_id|procedure_at|nrs_pre|nrs_3w\nA-1|2026-03-02|8|4\n")
                        .holds(WIDE),
                utf8(
                                "the delimiter named in the first line",
                                "sep=;\npatient_id;procedure_at;nrs_pre;nrs_3w\nA-1;2026-03-02;8;4\n")
                        .holds(WIDE),
                utf8("two delimiters fit", "Wer,wann;wie viel\nA-1,2026-03-02;8\nB-2,2026-03-03;7\n")
                        .asking(Setting.DELIMITER, said -> said.with(Delimiter.COMMA))
                        .asking(Setting.HEAD, said -> said.with(new HeadPlace(1, 1)))
                        .mapping(proposed -> proposed.with(0, "patient_id"))
                        .refusedFor("1 - procedure_at column-missing"),
                utf8("decimal commas between semicolons", """
                                Patienten-Nr.;BMI;Eingriffsdatum
                                A-1;27,4;02.03.2026
                                B-2;31,0;16.03.2026
                                """)
                        .holds(
                                "patient_id=A-1|bmi=27.4|procedure_at=2026-03-02",
                                "patient_id=B-2|bmi=31|procedure_at=2026-03-16"),
                utf8("a delimiter inside quotation marks", """
                                "patient_id","diagnosis","procedure_at"
                                "A-1","L5, ""old"" and
                                new","2026-03-02"
                                """)
                        .holds("patient_id=A-1|diagnosis=L5, \"old\" and\nnew|procedure_at=2026-03-02"));
    }

    private static Stream<Shape> dates() {
        return Stream.of(
                utf8("day first, told by a day after the twelfth", """
                                patient_id;birth_date;procedure_at
                                A-1;05/03/1960;02/03/2026
                                B-2;;16/03/2026
                                """)
                        .holds(
                                "patient_id=A-1|birth_date=1960-03-05|procedure_at=2026-03-02",
                                "patient_id=B-2|procedure_at=2026-03-16"),
                utf8("month first, told by a day after the twelfth", """
                                patient_id,procedure_at
                                A-1,03/02/2026
                                B-2,03/16/2026
                                """)
                        .holds("patient_id=A-1|procedure_at=2026-03-02", "patient_id=B-2|procedure_at=2026-03-16"),
                utf8("day or month first", "patient_id,procedure_at\nA-1,03/02/2026\n")
                        .asking(Setting.DATE_ORDER, said -> said.with(DateOrder.DAY_FIRST))
                        .holds("patient_id=A-1|procedure_at=2026-02-03"),
                utf8("both orders in one file", "patient_id,procedure_at\nA-1,16/03/2026\nB-2,03/16/2026\n")
                        .asking(Setting.DATE_ORDER, said -> said.with(DateOrder.DAY_FIRST))
                        .refusedFor("3 procedure_at 03/16/2026 not-a-date-time"),
                utf8("a day that never was", "patient_id;procedure_at\nA-1;31.02.2026\n")
                        .refusedFor("2 procedure_at 31.02.2026 not-a-date-time"),
                utf8("a year of two digits", "patient_id;procedure_at\nA-1;02.03.26\n")
                        .refusedFor("2 procedure_at 02.03.26 not-a-date-time"),
                utf8("with the time of day", "Hasta No;İşlem tarihi ve saati\nA-1;2.3.2026 09:30\n")
                        .holds("patient_id=A-1|procedure_at=2026-03-02T09:30"),
                utf8("year first with strokes", "patient_id;procedure_at\nA-1;2026/03/02\n")
                        .holds("patient_id=A-1|procedure_at=2026-03-02"));
    }

    private static Stream<Shape> figures() {
        return Stream.of(
                utf8(
                                "points and commas before decimals",
                                "patient_id;bmi;procedure_at\nA;27,4;2026-03-02\nB;23.8;2026-03-03\n")
                        .asking(Setting.DECIMAL_MARK, said -> said.with(DecimalMark.COMMA))
                        .refusedFor("3 bmi 23.8 not-decimal"),
                utf8(
                                "a score with decimals is none, also where they are zero",
                                "patient_id;procedure_at;nrs_pre\nA;2026-03-02;8.0\n")
                        .refusedFor("2 nrs_pre 8.0 not-whole"),
                utf8("out of range, no number, full-width", """
                                patient_id;procedure_at;NRS vorher;NRS 3. Woche;NRS 12. Woche
                                A;02.03.2026;11;acht;８
                                """)
                        .refusedFor("2 nrs_pre 11 out-of-range", "2 nrs_3w acht not-whole", "2 nrs_12w ８ not-whole"));
    }

    private static Stream<Shape> heads() {
        return Stream.of(
                utf8("German", """
                                Patienten-Nr.;Vorname;Nachname;Geb.-Datum;Geschlecht;Seite;Diagnose;Symptomdauer (Monate);Verfahren;Eingriffsdatum;NRS vorher;NRS 1 Std.;NRS 3. Woche;NRS 12 Wochen;LANSS vorher
                                17;Jörg;Müßig;05.03.1960;m;links;Radikulopathie;14;Transsacral nerve block;02.03.2026;8;3;4;5;16
                                """)
                        .holds("patient_id=17|given_name=Jörg|family_name=Müßig|birth_date=1960-03-05|sex=male"
                                + "|affected_side=left|diagnosis=Radikulopathie|symptom_months=14"
                                + "|technique=transsacral-block|procedure_at=2026-03-02|nrs_pre=8|lanss_pre=16"
                                + "|nrs_1h=3|nrs_3w=4|nrs_12w=5"),
                utf8("Turkish", """
                                Hasta No;Adı;Soyadı;Doğum Tarihi;Cinsiyet;Taraf;Tanı;VKİ;İşlem;İşlem Tarihi;NRS öncesi;NRS 1. saat;3. hafta NRS;NRS 12. hafta;LANSS 12. hafta
                                17;Işıl;Şengöz;05.03.1960;K;sağ;Radikülopati;27,4;Transsakral sinir bloğu;02.03.2026;8;3;4;5;6
                                """)
                        .holds("patient_id=17|given_name=Işıl|family_name=Şengöz|birth_date=1960-03-05|sex=female"
                                + "|bmi=27.4|affected_side=right|diagnosis=Radikülopati|technique=transsacral-block"
                                + "|procedure_at=2026-03-02|nrs_pre=8|nrs_1h=3|nrs_3w=4|nrs_12w=5|lanss_12w=6"),
                utf8("French", """
                                N° patient;Prénom;Nom;Date de naissance;Sexe;Côté;Âge (ans);Date de l'intervention;NRS avant;NRS 1 heure;NRS 3 semaines;NRS à 12 semaines
                                17;Hélène;Lefèvre;;F;gauche;66;02/03/2026;8;3;4;5
                                18;Rémy;Aubert;;H;droit;51;16/03/2026;7;;2;
                                """)
                        .holds(
                                "patient_id=17|given_name=Hélène|family_name=Lefèvre|sex=female|age_years=66"
                                        + "|affected_side=left|procedure_at=2026-03-02|nrs_pre=8|nrs_1h=3|nrs_3w=4|nrs_12w=5",
                                "patient_id=18|given_name=Rémy|family_name=Aubert|sex=male|age_years=51"
                                        + "|affected_side=right|procedure_at=2026-03-16|nrs_pre=7|nrs_3w=2"),
                utf8("titles above the head and empty lines", """
                                Schmerzambulanz;;
                                Auswertung 2026;;

                                Patienten-Nr.;Eingriffsdatum;NRS vorher
                                ;;
                                A-1;02.03.2026;8
                                ;;
                                """)
                        .holds("patient_id=A-1|procedure_at=2026-03-02|nrs_pre=8"),
                utf8("a head over two lines", """
                                Patient ID;Date of procedure;NRS;;;LANSS;
                                ;;pre;1 h;3 weeks;pre;3 weeks
                                A-1;2026-03-02;8;3;4;16;9
                                """)
                        .holds(
                                "patient_id=A-1|procedure_at=2026-03-02|nrs_pre=8|lanss_pre=16|nrs_1h=3|nrs_3w=4|lanss_3w=9"),
                utf8("procedures by what they are called elsewhere", """
                                Patienten-Nr;Datum;Verfahren;NRS vorher
                                A-1;2026-03-02;ISG-Infiltration;8
                                A-2;2026-03-02;Lomber sempatik blok;7
                                """)
                        .holds(
                                "patient_id=A-1|technique=sacroiliac-joint|procedure_at=2026-03-02|nrs_pre=8",
                                "patient_id=A-2|technique=lumbar-sympathetic|procedure_at=2026-03-02|nrs_pre=7"),
                utf8("a first name that is a word of a sum elsewhere", """
                                Vorname;Patienten-Nr;Datum;NRS vorher
                                Max;A-1;2026-03-02;8
                                """)
                        .holds("patient_id=A-1|given_name=Max|procedure_at=2026-03-02|nrs_pre=8"),
                utf8("no head at all", "A-1;2026-03-02;8\nB-2;2026-03-03;7\n")
                        .asking(Setting.HEAD, said -> said.with(new HeadPlace(1, 1)))
                        .refusedFor("1 - patient_id column-missing", "1 - procedure_at column-missing"),
                utf8("a head that could be two columns", "ID;Patient;procedure_at\n1;A-1;2026-03-02\n")
                        .refusedFor("1 - patient_id column-missing"),
                utf8("a column given to two fields", "patient_id;procedure_at;x;y\nA;2026-03-02;1;2\n")
                        .mapping(proposed -> proposed.with(2, "nrs_pre").with(3, "nrs_pre"))
                        .refusedFor("1 - nrs_pre column-twice"),
                utf8(
                                "columns nobody knows stay out",
                                "patient_id;Zimmer;procedure_at;VAS 3 Wochen\nA-1;12;2026-03-02;55\n")
                        .holds("patient_id=A-1|procedure_at=2026-03-02"));
    }

    private static Stream<Shape> forms() {
        return Stream.of(
                utf8("a totals row is left out, and said to be", """
                                patient_id;procedure_at;nrs_pre
                                A-1;2026-03-02;8
                                Toplam;;8
                                """)
                        .holds("patient_id=A-1|procedure_at=2026-03-02|nrs_pre=8"),
                utf8(
                                "a totals row that is taken all the same",
                                "patient_id;procedure_at;nrs_pre\nA;2026-03-02;8\nSumme;;8\n")
                        .saying(said -> said.withTotals(true))
                        .refusedFor("3 procedure_at - required"),
                utf8("a note beneath the table", "patient_id;procedure_at\nA-1;2026-03-02\nStand: 3. März\n")
                        .refusedFor("3 - 1 cell-count"),
                utf8("a row with a cell too many", "patient_id;procedure_at\nA-1;2026-03-02;8\n")
                        .refusedFor("2 - 3 cell-count"),
                utf8("blank cells too many", "patient_id;procedure_at\nA-1;2026-03-02;;\n")
                        .holds("patient_id=A-1|procedure_at=2026-03-02"),
                utf8("a quotation mark that is never closed", "patient_id;procedure_at\n\"A-1;2026-03-02\n")
                        .refusedFor("2 - \" quote"),
                utf8("a NUL byte", "patient_id;given_name;procedure_at\nA-1;Ay\u0000e;2026-03-02\n")
                        .refusedFor("2 given_name Ay\u0000e control-character"));
    }

    private static Stream<Shape> values() {
        return Stream.of(
                utf8("words of sex and side", """
                                patient_id;sex;affected_side;procedure_at
                                A;E;bds.;2026-03-02
                                B;W;Orta hat;2026-03-03
                                C;divers;R;2026-03-04
                                """)
                        .holds(
                                "patient_id=A|sex=male|affected_side=bilateral|procedure_at=2026-03-02",
                                "patient_id=B|sex=female|affected_side=midline|procedure_at=2026-03-03",
                                "patient_id=C|sex=other|affected_side=right|procedure_at=2026-03-04"),
                utf8("words nobody knows", """
                                patient_id;sex;affected_side;technique;procedure_at
                                A;1;oben;Massage;2026-03-02
                                """)
                        .refusedFor(
                                "2 sex 1 not-one-of",
                                "2 affected_side oben not-one-of",
                                "2 technique Massage not-one-of"),
                utf8("text like a formula", """
                                patient_id;given_name;family_name;phone;diagnosis;procedure_at
                                '=1+1;'=HYPERLINK(\"\"x\"\");'@SUM(A1);'+49 170 1;'-2;2026-03-02
                                """)
                        .holds("patient_id==1+1|given_name==HYPERLINK(\"\"x\"\")|family_name=@SUM(A1)"
                                + "|phone=+49 170 1|diagnosis=-2|procedure_at=2026-03-02"));
    }

    private static Stream<Shape> duplicates() {
        return Stream.of(
                utf8("the same procedure twice", "patient_id;procedure_at\nA;2026-03-02\nA;02.03.2026\n")
                        .refusedFor("3 patient_id A duplicate-row"),
                utf8("one patient twice, told differently", """
                                patient_id;family_name;procedure_at
                                A;Demir;2026-03-02
                                A;Demirel;2026-03-09
                                """).refusedFor("3 family_name Demirel contradicts"),
                utf8("codes that differ in case", "patient_id;procedure_at\nA-1;2026-03-02\na-1;2026-03-09\n")
                        .refusedFor("3 patient_id a-1 differs-in-case"),
                utf8("a procedure still to come", "patient_id;procedure_at\nA;24.12.2026\n")
                        .refusedFor("2 procedure_at 24.12.2026 in-future"));
    }

    private static Shape utf8(String name, String text) {
        return Shape.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
