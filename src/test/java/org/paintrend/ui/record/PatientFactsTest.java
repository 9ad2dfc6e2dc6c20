package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.patient.Calls;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.words.Words;

/** What is known of a patient in one line. */
class PatientFactsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsKnownIsToldAndTheRestLeftOut() throws Exception {
        try (Desk desk = new Desk(folder, new DirectTasks())) {
            Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
            Words words = Words.in(Locale.of("tr"));
            var facts = new PatientFacts(words);
            var names = new ProcedureNames(words, desk.clinic.procedures().techniques());
            LocalDate today = LocalDate.of(2026, 11, 3);
            assertThat(facts.line(patient, null, names, today)).containsExactly("61 yaşında, kadın");
            desk.done(patient, "2026-07-21");
            assertThat(facts.line(patient, desk.episode(patient), names, today))
                    .containsExactly("61 yaşında, kadın", "VKİ 24,6", "Sol leg", "Post-injection sciatic neuropathy");
            assertThat(facts.alerts(patient))
                    .isEqualTo(List.of(
                            new PatientFacts.Alert("Alerji: latex", true), new PatientFacts.Alert("Diyabet", true)));
        }
    }

    @Test
    void aDeathAndANoToCallsStandInTheHeadAndWhatWasNotAskedDoesNot() throws Exception {
        try (Desk desk = new Desk(folder, new DirectTasks())) {
            Patient patient = desk.patient("A-1", "Yılmaz", "Ayşe");
            var facts = new PatientFacts(Words.in(Locale.ENGLISH));
            var names = new ProcedureNames(
                    Words.in(Locale.ENGLISH), desk.clinic.procedures().techniques());
            assertThat(facts.alerts(patient)).noneMatch(alert -> alert.text().contains("call"));
            Patient dead = new Patient(
                    patient.id(),
                    patient.code(),
                    patient.identity(),
                    patient.sex(),
                    patient.alerts(),
                    LocalDate.of(2026, 11, 1),
                    new Calls(false, null),
                    1);
            assertThat(facts.alerts(dead)).first().isEqualTo(new PatientFacts.Alert("Do not call", true));
            assertThat(facts.line(dead, null, names, LocalDate.of(2027, 11, 3)).getFirst())
                    .startsWith("Died on ")
                    .contains("61 y");
        }
    }
}
