package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paintrend.domain.Coded;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.assessment.RecallPeriod;
import org.paintrend.domain.followup.AttemptResult;
import org.paintrend.domain.followup.ContactWay;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.Sex;
import org.paintrend.domain.procedure.CourseEndKind;
import org.paintrend.domain.procedure.Precision;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.Side;

/** What a defect of the program could try to write, the database refuses by itself: plain SQL against a real file. */
class SchemaTest {
    /** Table, column, what is refused, what is taken. */
    private static final String EDGES = """
            assessment;nrs;-1;0
            assessment;nrs;11;10
            assessment;nrs;NULL;0
            assessment;nrs;'x';0
            assessment;nrs;5.5;5
            assessment;lanss_total;-1;0
            assessment;lanss_total;25;24
            assessment;lanss_1;2;1
            assessment;lanss_7;-1;0
            assessment;pgic;0;1
            assessment;pgic;8;7
            assessment;mrc;-1;0
            assessment;mrc;6;5
            assessment;mode;'fax';'post'
            assessment;recall;NULL;'now'
            assessment;recall;'ever';'worst-24h'
            assessment;absence;'declined';NULL
            assessment;taken_at;61;60
            assessment;procedure;99;1
            assessment;version;0;1
            assessment;voided;2;1
            procedure;status;'cancelled';'planned'
            procedure;age_years;-1;0
            procedure;age_years;121;120
            procedure;bmi_hundredths;799;800
            procedure;bmi_hundredths;10001;10000
            procedure;symptom_months;-1;0
            procedure;symptom_months;1201;1200
            procedure;side;'front';'midline'
            procedure;technique;'acupuncture';'transsacral-block'
            procedure;cancel_reason;'why';NULL
            procedure;end_kind;'death';NULL
            procedure;precision;'hour';'date'
            procedure;plan_version;2;1
            procedure;at;59;0
            patient;code;'';'x'
            patient;sex;'m';'unknown'
            patient;diabetes;2;0
            patient;died_on;'2026-02-31';'2026-02-28'
            identity;birth_date;'31.1.1960';'1960-01-31'
            identity;given_name;'';NULL
            responder_rule;threshold;30;31
            responder_rule;threshold;101;100
            responder_rule;instrument;'vas';'both'
            timepoint;opens;999;target
            clinic;name;'';'x'
            clinic;id;2;1
            clinic;phone;'';NULL
            clinic;address;'';NULL
            clinic;logo;'none';NULL
            clinic;attempt_limit;0;1
            clinic;attempt_limit;21;20
            patient;may_be_called;2;0
            patient;best_hour;'';NULL
            attempt;procedure;99;1
            attempt;timepoint;'';'3w'
            attempt;tried_at;61;60
            attempt;tried_by;'';'x'
            attempt;way;'fax';'letter'
            attempt;result;'reached';'no-answer'
            attempt;note;'';NULL
            attempt;version;0;1
            attempt;voided;2;1
            numbness;patient;1;NULL
            numbness;procedure;99;1
            numbness;procedure;NULL;1
            numbness;bladder;2;1
            numbness;saddle;-1;0
            numbness;both_legs;2;NULL
            numbness;onset;'soon';'later'
            numbness;course;'better';'same'
            numbness;site;'neck';'elsewhere'
            numbness;drug;'';NULL
            numbness;note;'';NULL
            numbness;assessed_at;61;60
            numbness;recorded_by;'';'x'
            numbness;version;0;1
            numbness;voided;2;1
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void open() throws CannotOpen {
        try (Desktop desktop = Desktop.in(folder)) {
            file = desktop.file;
            Patient patient = desktop.patient("A");
            Procedure procedure = desktop.procedure(patient, "2026-08-10", "09:30");
            Assessment score = desktop.assessment(procedure, "2026-08-31", "10:00", "5");
            assertThat(score.id().value()).isEqualTo(1);
            Desktop.saved(desktop.clinic
                    .followUps()
                    .addAttempt(
                            procedure.id(),
                            "12w",
                            new AttemptForm(
                                    "2026-11-02", "10:00", null, ContactWay.PHONE, AttemptResult.NO_ANSWER, "", "")));
            Desktop.saved(desktop.clinic.numbness().record(patient.id(), Desktop.numbness(procedure.id(), true)));
        }
    }

    @AfterEach
    void isUnharmed() throws Exception {
        assertThat(Dump.rows(file, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(Dump.rows(file, "PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void refusesWhatCannotExistAndTakesTheEdge() throws Exception {
        List<String> before = Dump.of(file);
        SoftAssertions softly = new SoftAssertions();
        for (String line : EDGES.strip().lines().toList()) {
            String[] edge = line.strip().split(";", 4);
            String update = "UPDATE " + edge[0] + " SET " + edge[1] + " = ";
            softly.assertThatThrownBy(() -> Dump.tryOut(file, update + edge[2]))
                    .as(line)
                    .hasMessageMatching("(?s).*(CHECK|FOREIGN KEY|NOT NULL|cannot store).*");
            softly.assertThatCode(() -> Dump.tryOut(file, update + edge[3]))
                    .as(line)
                    .doesNotThrowAnyException();
        }
        softly.assertAll();
        assertThat(Dump.of(file)).isEqualTo(before);
    }

    @Test
    void aTotalAndItemsExcludeEachOther() {
        assertThatThrownBy(() -> Dump.run(file, "UPDATE assessment SET lanss_total = 0, lanss_3 = 0"))
                .hasMessageContaining("CHECK");
    }

    @Test
    void aScoreOrAnAbsenceButNeverNeither() {
        assertThatThrownBy(() -> Dump.run(file, "UPDATE assessment SET nrs = NULL, recall = NULL"))
                .hasMessageContaining("CHECK");
        assertThatCode(() -> Dump.run(file, "UPDATE assessment SET nrs = NULL, recall = NULL, absence = 'other'"))
                .doesNotThrowAnyException();
    }

    @Test
    void takesEveryCodeOfTheDomain() throws Exception {
        takes("assessment", "mode", Mode.values());
        takes("assessment", "recall", RecallPeriod.values());
        takes("attempt", "way", ContactWay.values());
        takes("attempt", "result", AttemptResult.values());
        takes("numbness", "onset", Onset.values());
        takes("numbness", "course", EarlyCourse.values());
        takes("numbness", "site", InjectionSite.values());
        takes("procedure", "side", Side.values());
        takes("procedure", "precision", Precision.values());
        takes("patient", "sex", Sex.values());
        Dump.run(file, "UPDATE procedure SET end_on = '2026-09-01', end_kind = 'repeat'");
        takes("procedure", "end_kind", CourseEndKind.values());
        Dump.run(file, "UPDATE assessment SET nrs = NULL, recall = NULL, absence = 'other'");
        takes("assessment", "absence", AbsenceReason.values());
    }

    @Test
    void numbnessIsNothingWithoutAnAnswer() {
        String unanswered = "UPDATE numbness SET bladder = NULL, bowel = NULL, saddle = NULL, both_legs = NULL,"
                + " onset = NULL, shooting = NULL, weakness = NULL, course = NULL, mild = ";
        assertThatThrownBy(() -> Dump.run(file, unanswered + "NULL")).hasMessageContaining("CHECK");
        assertThatCode(() -> Dump.run(file, unanswered + "0")).doesNotThrowAnyException();
    }

    @Test
    void twoPatientsCannotHaveOneCodeInAnyCase() {
        assertThatThrownBy(() -> Dump.run(file, "INSERT INTO patient (code, code_folded) VALUES ('a', 'a')"))
                .hasMessageContaining("UNIQUE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_event SET who = 'nobody'",
                "DELETE FROM audit_event WHERE number = 4",
                "INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event WHERE number = 4",
                "INSERT INTO audit_event (number, at, who, entity, row_id, action, after)"
                        + " VALUES (99, 0, 'x', 'patient', 1, 'create', '{}')",
                "UPDATE identity_event SET after = '{}'",
                "DELETE FROM identity_event",
                "INSERT OR REPLACE INTO identity_event SELECT * FROM identity_event"
            })
    void theHistoryOnlyGrowsAtItsEnd(String sql) throws Exception {
        List<String> before = Dump.of(file);
        assertThatThrownBy(() -> Dump.run(file, sql)).hasMessageContaining("the history");
        assertThat(Dump.of(file)).isEqualTo(before);
    }

    @Test
    void everyTableIsStrict() throws Exception {
        assertThat(Dump.rows(
                        file,
                        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                + " AND NOT strict AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'"))
                .isEmpty();
    }

    private void takes(String table, String column, Coded... codes) throws Exception {
        for (String code : Stream.of(codes).map(Coded::id).collect(Collectors.toList())) {
            Dump.run(file, "UPDATE " + table + " SET " + column + " = '" + code + "'");
        }
    }
}
