package org.paintrend.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.paintrend.clinic.LeadsTo;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.ui.common.SearchText;
import org.paintrend.ui.common.Shortcut;

/** Something the search found. */
sealed interface Hit {
    /** Its words. */
    String text();

    /** A patient, by name and code. */
    record OfPatient(PatientId id, String text, String code, String searched) implements Hit {
        static OfPatient of(PatientSummary summary) {
            Patient patient = summary.patient();
            return of(patient, patient.id(), patient.code().value());
        }

        /** What is part of another record is found by its own name and code, and leads there: "B-2 → A-1". */
        static OfPatient of(LeadsTo merged) {
            return of(
                    merged.goes(),
                    merged.into().id(),
                    merged.goes().code() + " \u2192 " + merged.into().code());
        }

        private static OfPatient of(Patient found, PatientId shown, String code) {
            return new OfPatient(
                    shown, found.displayName(), code, SearchText.searchable(found.displayName() + " " + found.code()));
        }
    }

    /** Something the program can do. */
    record OfCommand(Shortcut command) implements Hit {
        @Override
        public String text() {
            return command.text();
        }
    }

    /** The first patients and all commands that match a query; without a query only the commands. */
    static List<Hit> matching(List<OfPatient> patients, List<Shortcut> commands, String typed, int most) {
        var query = SearchText.Query.of(typed);
        var found = new ArrayList<Hit>();
        if (!query.isEmpty()) {
            patients.stream()
                    .filter(patient -> query.matches(patient.searched()))
                    .limit(most)
                    .forEach(found::add);
        }
        commands.stream()
                .filter(command -> query.matches(SearchText.searchable(command.text())))
                .map(OfCommand::new)
                .forEach(found::add);
        return List.copyOf(found);
    }
}
