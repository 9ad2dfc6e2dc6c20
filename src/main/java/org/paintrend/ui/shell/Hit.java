package org.paintrend.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.PatientSummary;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.ui.common.SearchText;
import org.paintrend.ui.common.Shortcut;

/** Something the search found. */
sealed interface Hit {
    /** Its words. */
    String text();

    /** A patient, by name and code. */
    record OfPatient(PatientId id, String text, String code, String folded) implements Hit {
        static OfPatient of(PatientSummary summary) {
            var patient = summary.patient();
            String code = patient.code().value();
            return new OfPatient(
                    patient.id(), patient.displayName(), code, SearchText.of(patient.displayName() + " " + code));
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
    static List<Hit> matching(List<OfPatient> patients, List<Shortcut> commands, @Nullable String query, int most) {
        String folded = query == null ? "" : SearchText.of(query);
        var found = new ArrayList<Hit>();
        if (!folded.isEmpty()) {
            patients.stream()
                    .filter(patient -> SearchText.matches(patient.folded(), folded))
                    .limit(most)
                    .forEach(found::add);
        }
        commands.stream()
                .filter(command -> SearchText.matches(SearchText.of(command.text()), folded))
                .map(OfCommand::new)
                .forEach(found::add);
        return List.copyOf(found);
    }
}
