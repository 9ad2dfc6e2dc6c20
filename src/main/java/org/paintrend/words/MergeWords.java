package org.paintrend.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paintrend.domain.history.FieldChange;
import org.paintrend.domain.patient.Patient;

/** Two records of one person in words: what each says, and what becomes of them. */
public final class MergeWords {
    private final Words words;
    private final HistoryValues values;
    private final Clinical clinical;

    public MergeWords(Words words) {
        this.words = words;
        this.values = new HistoryValues(words);
        this.clinical = new Clinical(words);
    }

    /** "born 12 Apr 1965, female"; what was not recorded is said to be so. */
    public String person(Patient patient) {
        String born = patient.identity().birthDate() == null
                ? words.get("record.merge.born-unknown")
                : words.get("record.merge.born", words.date(patient.identity().birthDate()));
        return Stream.of(born, clinical.sex(patient.sex()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "2 procedures, 1 assessment of numbness"; only what there is, at least the procedures. */
    public String held(int procedures, int numbness) {
        String held = words.count("record.merge.procedures", procedures);
        return numbness == 0 ? held : held + ", " + words.count("record.merge.numbness", numbness);
    }

    /** What will happen. */
    public String consequence(Patient stays, Patient goes, int procedures, int numbness) {
        String from = goes.code().value();
        String to = stays.code().value();
        return procedures + numbness == 0
                ? words.get("record.merge.will.empty", from, to)
                : words.get("record.merge.will", from, to, held(procedures, numbness));
    }

    /** "latex (A-1)": what a record says. */
    public String said(String value, Patient whose) {
        return words.get("record.merge.value", value, whose.code().value());
    }

    /** The value before, or "not recorded". */
    public String before(FieldChange change) {
        return values.before(change);
    }

    /** The value after, or "not recorded". */
    public String after(FieldChange change) {
        return values.after(change);
    }

    /** "Telephone: 0212 555". */
    public String taken(FieldChange change) {
        return words.get("history.value", words.get(change.key()), values.after(change));
    }

    /** "Telephone: 0212 555 → not recorded". */
    public String changed(FieldChange change) {
        return words.get("history.change", words.get(change.key()), values.before(change), values.after(change));
    }
}
