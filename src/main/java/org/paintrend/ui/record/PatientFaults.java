package org.paintrend.ui.record;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.paintrend.domain.Fault;
import org.paintrend.words.Clinical;
import org.paintrend.words.Words;

/** What keeps two records from being merged or split: each field by its name; takes no room while nothing does. */
final class PatientFaults {
    private final Words words;
    private final Clinical clinical;
    private final Label label = Wrapped.line("", "field-fault");

    PatientFaults(Words words, String id) {
        this.words = words;
        this.clinical = new Clinical(words);
        label.setId(id);
        say(List.of());
    }

    Label node() {
        return label;
    }

    void say(List<Fault> faults) {
        label.setText(faults.stream().map(this::sentence).collect(Collectors.joining("\n")));
        label.setVisible(!faults.isEmpty());
        label.setManaged(!faults.isEmpty());
    }

    /** The reason stands right above. */
    private String sentence(Fault fault) {
        String sentence = clinical.fieldFault(fault);
        return fault.field().equals("reason")
                ? sentence
                : words.get("record.merge.fault", words.get("patients." + fault.field()), sentence);
    }
}
