package org.paintrend.ui.record;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.clinic.Patients;
import org.paintrend.domain.patient.Patient;
import org.paintrend.ui.common.SearchText;
import org.paintrend.ui.common.Tasks;

/** Finds one of the patients by name or code, as somebody types. */
final class PatientSearch {
    /** As many patients as somebody can take in; a longer query narrows them. */
    static final int MOST = 30;

    final StringProperty query = new SimpleStringProperty(this, "query", "");
    final ObservableList<Patient> found = FXCollections.observableArrayList();

    /** Whether the patients were read, so that an empty list says something. */
    final BooleanProperty known = new SimpleBooleanProperty(this, "known");

    private final Patients source;
    private final Tasks tasks;
    private final Predicate<Patient> offered;
    private final Predicate<Patient> likely;
    private final Object search = new Object();
    private List<Candidate> all = List.of();
    private String answered = "";

    /**
     * A search among the patients.
     *
     * @param offered who may be chosen
     * @param likely who stands before the others
     */
    PatientSearch(Patients source, Tasks tasks, Predicate<Patient> offered, Predicate<Patient> likely) {
        this.source = source;
        this.tasks = tasks;
        this.offered = offered;
        this.likely = likely;
        query.subscribe(this::search);
    }

    /** Whether what is found is what is asked for: a search may be under way. */
    boolean isAnswered() {
        return query.get().equals(answered);
    }

    /** Reads the patients to choose from. */
    void open() {
        tasks.latest(
                query,
                () -> source.all().stream()
                        .map(PatientSummary::patient)
                        .filter(offered)
                        .sorted(Comparator.comparing(one -> !likely.test(one)))
                        .map(Candidate::of)
                        .toList(),
                read -> {
                    all = read;
                    search();
                    known.set(true);
                });
    }

    private void search() {
        String typed = query.get();
        List<Candidate> among = all;
        tasks.latest(search, () -> matching(among, typed), read -> {
            answered = typed;
            found.setAll(read);
        });
    }

    private static List<Patient> matching(List<Candidate> among, String typed) {
        var query = SearchText.Query.of(typed);
        return among.stream()
                .filter(one -> query.matches(one.searched()))
                .limit(MOST)
                .map(Candidate::patient)
                .toList();
    }

    /** A patient with the text the search looks through. */
    private record Candidate(Patient patient, String searched) {
        static Candidate of(Patient patient) {
            return new Candidate(
                    patient,
                    SearchText.searchable(
                            patient.displayName() + " " + patient.code().value()));
        }
    }
}
