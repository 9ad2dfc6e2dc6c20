package org.paintrend.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paintrend.chart.Figure;
import org.paintrend.clinic.Change;
import org.paintrend.clinic.Clinic;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.CohortCase;
import org.paintrend.domain.cohort.CohortFilter;
import org.paintrend.domain.cohort.Grouping;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.Side;
import org.paintrend.ui.common.HeldTasks;
import org.paintrend.words.Words;

/** What the cohort shows, without a window, over a real file. */
class CohortModelTest {
    private final HeldTasks tasks = new HeldTasks();
    private final List<ChartKind> made = new ArrayList<>();

    @TempDir
    private Path folder;

    private Clinic clinic;
    private CohortModel model;

    @BeforeEach
    void open() throws Exception {
        clinic = Filled.of(folder, Filled.FEW);
        var charts = new ClinicCharts(Words.in(Locale.ENGLISH));
        model = new CohortModel(
                clinic.cohort(),
                tasks,
                new ChartSource() {
                    @Override
                    public Figure of(
                            CohortChoice choice,
                            Chosen chosen,
                            Instrument instrument,
                            Map<String, List<CohortCase>> groups) {
                        made.add(choice.chart());
                        return charts.of(choice, chosen, instrument, groups);
                    }
                },
                CohortChoice.FIRST);
    }

    @AfterEach
    void close() {
        clinic.close();
        assertThat(tasks.unhandled()).isEmpty();
    }

    @Test
    void everythingIsThereUntilSomethingIsChosen() {
        model.read();
        assertThat(model.reading.get()).isFalse();
        assertThat(shown().chosen().cases()).hasSize(8);
        assertThat(shown().offers().techniques()).containsOnlyKeys("sacroiliac-joint", "transsacral-block");
        assertThat(shown().offers().sides()).isEqualTo(Map.of(Side.LEFT, 5L, Side.RIGHT, 3L));
        model.choose(choice -> choice.with(choice.filter().withTechniques(Set.of("transsacral-block"))));
        assertThat(shown().chosen().cases()).hasSize(4);
        assertThat(shown().offers().sides()).as("what can be chosen stays").containsEntry(Side.RIGHT, 3L);
        model.choose(choice -> choice.with(choice.filter().withFirstPerPatient(true)));
        assertThat(shown().chosen().cases()).hasSize(3);
        model.choose(CohortChoice::reset);
        assertThat(shown().chosen().cases()).hasSize(8);
    }

    @Test
    void whatDidNotChangeIsNotComputedAgain() {
        model.read();
        Chosen before = shown().chosen();
        model.choose(choice -> choice.asTable(true));
        assertThat(made).containsExactly(ChartKind.COURSES);
        model.choose(choice -> choice.with(ChartKind.WATERFALL));
        assertThat(made).containsExactly(ChartKind.COURSES, ChartKind.WATERFALL);
        assertThat(shown().chosen()).isSameAs(before);
        model.choose(choice -> choice.with(Instrument.LANSS));
        assertThat(shown().instrument()).isEqualTo(Instrument.LANSS);
        assertThat(made).hasSize(3);
    }

    @Test
    void aSaveIsShownAndOneDuringTheReadingIsNotLost() throws Exception {
        model.read();
        Filled.add(clinic, "patient_id,procedure_at,nrs_pre\nH,2026-03-02T09:30,5\n");
        model.changed(new Change(900, latest()));
        assertThat(shown().chosen().cases()).hasSize(9);
        tasks.hold = true;
        model.read();
        Filled.add(clinic, "patient_id,procedure_at,nrs_pre\nI,2026-03-02T09:30,5\n");
        model.changed(new Change(901, latest()));
        tasks.letGo();
        assertThat(shown().chosen().cases()).hasSize(10);
        assertThat(model.reading.get()).isFalse();
    }

    @Test
    void whoHasLeftIsNotShownAnythingAndNoFailureOfIt() {
        tasks.hold = true;
        model.read();
        model.leave();
        clinic.close();
        tasks.letGo();
        assertThat(model.shown.get()).isNull();
    }

    @Test
    void twoGroupsAreTheLargestUntilOthersAreChosen() {
        model.read();
        model.choose(choice -> choice.with(ChartKind.GROUPS));
        assertThat(shown().groups().keySet()).containsExactly("sacroiliac-joint", "transsacral-block");
        assertThat(shown().figure().listing().rows()).isNotEmpty();
        model.choose(choice -> choice.with(new Groups(Grouping.SIDE, "right", null)));
        Groups chosen = shown().choice().groups().among(shown().groups());
        assertThat(chosen).isEqualTo(new Groups(Grouping.SIDE, "right", "left"));
        model.choose(choice -> choice.with(choice.filter().withSides(Set.of(Side.LEFT))));
        assertThat(shown().choice().groups().among(shown().groups()))
                .as("the only group there is, and none against it")
                .isEqualTo(new Groups(Grouping.SIDE, "left", null));
        assertThat(shown().figure().description()).isNotBlank();
    }

    @Test
    void whatWasChosenIsKeptForItsDatabaseAlone() {
        var memory = new CohortMemory();
        CohortChoice choice = CohortChoice.FIRST.with(CohortFilter.ALL.withDiagnosis("sciatic"));
        memory.keep(clinic.file(), choice);
        assertThat(memory.of(clinic.file())).isEqualTo(choice);
        assertThat(memory.of(folder.resolve("another"))).isEqualTo(CohortChoice.FIRST);
    }

    private PatientId latest() {
        return clinic.patients().all().getLast().patient().id();
    }

    private Shown shown() {
        return Objects.requireNonNull(model.shown.get());
    }
}
