package org.paintrend.ui.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.paintrend.chart.ChartFormat;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.report.series.SeriesPack;
import org.paintrend.ui.common.SearchText;
import org.paintrend.ui.common.Tasks;
import org.paintrend.words.Words;

/** Whose courses make a series, in which order, and what comes of it. It is kept while its screen is there. */
public final class SeriesModel {
    /** As many courses as somebody can take in; a longer query narrows them. */
    static final int MOST = 8;

    final StringProperty query = new SimpleStringProperty(this, "query", "");
    final ObservableList<Candidate> found = FXCollections.observableArrayList();
    /** How many courses the query finds beyond those that are shown. */
    final IntegerProperty more = new SimpleIntegerProperty(this, "more");

    /** Whether the courses were read, so that an empty list says something. */
    final BooleanProperty known = new SimpleBooleanProperty(this, "known");

    final ObservableList<Candidate> chosen = FXCollections.observableArrayList();
    final BooleanProperty withCodes = new SimpleBooleanProperty(this, "withCodes");
    final ObjectProperty<@Nullable ChartFormat> format = new SimpleObjectProperty<>(this, "format", ChartFormat.SVG);

    /** What comes of the choice; absent while nobody is chosen. */
    final ObjectProperty<@Nullable SeriesPack> pack = new SimpleObjectProperty<>(this, "pack");

    private final Clinic clinic;
    private final Tasks tasks;
    private final Words words;
    private final String version;
    private final Object search = new Object();
    private List<Candidate> all = List.of();

    /**
     * Nobody chosen yet.
     *
     * @param version of the program, which the methods name
     */
    public SeriesModel(Clinic clinic, Tasks tasks, Words words, String version) {
        this.clinic = clinic;
        this.tasks = tasks;
        this.words = words;
        this.version = version;
        query.addListener((observed, before, now) -> search());
        withCodes.addListener((observed, before, now) -> redraw());
    }

    /** Reads the courses there are, the latest first; those that were chosen and are gone by now are chosen no more. */
    void read() {
        tasks.latest(
                query,
                () -> clinic.cohort().read(Progress.unheard()).cases().stream()
                        .map(Candidate::of)
                        .sorted(Comparator.comparing(
                                        (Candidate one) -> one.procedure().at().instant())
                                .reversed())
                        .toList(),
                this::show);
    }

    boolean isChosen(Candidate one) {
        return chosen.stream().anyMatch(other -> other.id().equals(one.id()));
    }

    /** Takes a course in as the last one. */
    void add(Candidate one) {
        if (!isChosen(one)) {
            chosen.add(one);
            redraw();
        }
    }

    /** Leaves a course out. */
    void remove(Candidate one) {
        if (chosen.removeIf(other -> other.id().equals(one.id()))) {
            redraw();
        }
    }

    /** Moves a course by one place, up or down. */
    void move(Candidate one, int by) {
        int from = chosen.indexOf(one);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < chosen.size()) {
            List<Candidate> moved = new ArrayList<>(chosen);
            Collections.swap(moved, from, to);
            chosen.setAll(moved);
            redraw();
        }
    }

    /** Makes the pack anew from what is on disk; never on the FX thread. Empty where nobody of the chosen is left. */
    Making pack() {
        List<ProcedureId> ids = chosen.stream().map(Candidate::id).toList();
        boolean isCoded = withCodes.get();
        return () -> clinic.series().read(ids).map(material -> new SeriesPack(words, material, version, isCoded));
    }

    /** Reads the clinic. */
    @FunctionalInterface
    interface Making {
        Optional<SeriesPack> call();
    }

    private void redraw() {
        Making making = pack();
        tasks.latest(pack, making::call, made -> pack.set(made.orElse(null)));
    }

    private void show(List<Candidate> read) {
        all = read;
        known.set(true);
        Map<ProcedureId, Candidate> now = read.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        chosen.setAll(chosen.stream()
                .map(one -> now.get(one.id()))
                .filter(Objects::nonNull)
                .toList());
        search();
        redraw();
    }

    private void search() {
        List<Candidate> among = all;
        var asked = SearchText.Query.of(query.get());
        tasks.latest(
                search,
                () -> among.stream()
                        .filter(one -> asked.matches(one.searched()))
                        .toList(),
                read -> {
                    more.set(Math.max(0, read.size() - MOST));
                    found.setAll(read.stream().limit(MOST).toList());
                });
    }
}
