package org.paintrend.clinic;

import java.util.List;
import java.util.Set;
import org.paintrend.domain.history.FieldValue;
import org.paintrend.domain.history.Subject;
import org.paintrend.domain.numbness.EarlyCourse;
import org.paintrend.domain.numbness.InjectionSite;
import org.paintrend.domain.numbness.Onset;
import org.paintrend.store.RowImage;

/** An assessment of numbness in the history. */
final class ToldNumbness implements ToldRow {
    private final HistoryNames names;

    ToldNumbness(HistoryNames names) {
        this.names = names;
    }

    @Override
    public Subject subject(RowImage after) {
        return new Subject.OfNumbness();
    }

    @Override
    public List<ToldField> fields() {
        return List.of(
                ToldField.of(
                        "numbness.procedure",
                        "procedure",
                        id -> new FieldValue.Injection(names.procedure(Long.parseLong(id)))),
                ToldField.yesNo("numbness.question.bladder", "bladder"),
                ToldField.yesNo("numbness.question.bowel", "bowel"),
                ToldField.yesNo("numbness.question.saddle", "saddle"),
                ToldField.yesNo("numbness.question.both-legs", "both_legs"),
                ToldField.choice("numbness.question.onset", "onset", Onset.class),
                ToldField.yesNo("numbness.question.shooting", "shooting"),
                ToldField.yesNo("numbness.question.weakness", "weakness"),
                ToldField.choice("numbness.question.course", "course", EarlyCourse.class),
                ToldField.yesNo("numbness.question.mild", "mild"),
                ToldField.yesNo("numbness.thin", "thin"),
                ToldField.choice("numbness.site", "site", InjectionSite.class),
                ToldField.text("numbness.drug", "drug"),
                ToldField.text("numbness.givenBy", "given_by"),
                ToldField.text("numbness.note", "note"));
    }

    /** When and by whom it was made is when and by whom the first event was written; its patient is this one. */
    @Override
    public Set<String> untold() {
        return Set.of("patient", "assessed_at", "recorded_by");
    }
}
