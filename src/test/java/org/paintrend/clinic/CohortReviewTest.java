package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.Procedure;
import org.paintrend.domain.procedure.ProcedureStatus;
import org.paintrend.domain.procedure.Side;
import org.paintrend.domain.sheet.SheetKind;

/** What a cohort is made of, read from a real file; 3 November 2026. */
class CohortReviewTest {
    @TempDir
    private Path folder;

    private Desktop desktop;
    private Patient ayse;
    private Procedure leading;
    private Procedure part;

    @BeforeEach
    void open() throws CannotOpen {
        desktop = Desktop.in(folder);
        ayse = desktop.patient("A");
        leading = procedure(ayse, "09:00");
        part = procedure(ayse, "09:30");
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void whatHappenedAfterAPartOfACourseIsTheCourses() {
        event(leading, "mild");
        event(part, "severe");
        CohortReview.Material material = desktop.clinic.cohort().read(Progress.unheard());
        assertThat(material.cases())
                .singleElement()
                .satisfies(one -> assertThat(one.procedure().id()).isEqualTo(leading.id()));
        assertThat(material.events()).containsOnlyKeys(leading.id());
        assertThat(material.events().get(leading.id())).containsExactlyInAnyOrder("mild", "severe");
        assertThat(material.severity().orElseThrow().options())
                .extracting(option -> option.id())
                .startsWith("mild", "moderate", "severe");
    }

    @Test
    void aPatientReadAnewTakesTheOldPlace() {
        Patient can = desktop.patient("B");
        procedure(can, "11:00");
        event(part, "mild");
        CohortReview.Material before = desktop.clinic.cohort().read(Progress.unheard());
        desktop.assessment(leading, "2026-11-03", "10:00", "4");
        event(leading, "moderate");
        CohortReview.Material of = desktop.clinic.cohort().read(ayse.id());
        assertThat(before.with(ayse.id(), of).cases())
                .containsExactlyInAnyOrderElementsOf(
                        desktop.clinic.cohort().read(Progress.unheard()).cases());
        assertThat(before.with(ayse.id(), of).events())
                .isEqualTo(desktop.clinic.cohort().read(Progress.unheard()).events());
    }

    @Test
    void whoIsVoidedIsGone() {
        event(leading, "mild");
        CohortReview.Material before = desktop.clinic.cohort().read(Progress.unheard());
        Desktop.saved(desktop.clinic.patients().voidPatient(ayse.id(), ayse.version(), "twice"));
        CohortReview.Material now =
                before.with(ayse.id(), desktop.clinic.cohort().read(ayse.id()));
        assertThat(now.cases()).isEmpty();
        assertThat(now.events()).isEmpty();
    }

    private Procedure procedure(Patient patient, String time) {
        return Desktop.saved(desktop.clinic
                .procedures()
                .record(
                        patient.id(),
                        Desktop.procedureForm(ProcedureStatus.DONE, "2026-10-13", time, "leg", Side.LEFT)));
    }

    private void event(Procedure procedure, String severity) {
        List<String> kinds =
                desktop.clinic.catalogue().present().sheets().get(SheetKind.ADVERSE_EVENT).fields().stream()
                        .filter(field -> field.id().equals("event-kind"))
                        .map(field -> field.options().getFirst().id())
                        .toList();
        Desktop.saved(desktop.clinic
                .sheets()
                .record(
                        procedure.id(),
                        new SheetForm(
                                SheetKind.ADVERSE_EVENT,
                                null,
                                Map.of(
                                        "event-kind",
                                        kinds.getFirst(),
                                        "event-onset",
                                        "2026-10-14",
                                        "event-severity",
                                        severity,
                                        "event-relation",
                                        "related-possible"))));
    }
}
