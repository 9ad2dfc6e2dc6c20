package org.paintrend.exchange.redcap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.paintrend.domain.medication.MedicationFields;
import org.paintrend.domain.sheet.SheetKind;
import org.paintrend.exchange.Treated;
import org.paintrend.exchange.release.Asked;
import org.paintrend.exchange.release.Filled;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Treatment;
import org.paintrend.words.Words;

/**
 * A project of REDCap that a release fits. A record is a procedure, so that nothing in it has to be set up to repeat, which
 * no file of REDCap can do: what there can be several of stands in numbered fields, always of the same number, and more
 * only where more was recorded.
 */
final class Project {
    /** The first field of every project. */
    static final String RECORD = "record_id";

    private static final int DRUGS = 10;
    private static final int EVENTS = 3;

    private final Release release;
    private final Field record;
    private final List<Event> events;
    private final List<Column<Treated>> cases;
    private final List<Column<Asked>> assessments;
    private final List<Column<Medicines>> medications;
    private final List<Column<List<Filled>>> adverseEvents;

    Project(Release release, Words words) {
        this.release = release;
        Labels labels = new Labels(release, words);
        boolean named = release.isIdentifiable();
        this.record =
                new Field(RECORD, Form.PROCEDURE, Field.Type.TEXT, labels.get("record"), List.of(), Check.NONE, named);
        this.events = Event.of(release.timepoints());
        this.cases = CaseColumns.of(named, labels);
        this.assessments = AssessmentColumns.of(named, labels);
        this.medications = MedicationColumns.of(
                named,
                labels,
                release.vocabulary().formulary(),
                most(
                        DRUGS,
                        treatments()
                                .flatMap(one -> one.sheets().stream())
                                .filter(sheet -> sheet.kind() == SheetKind.MEDICATION)
                                .map(sheet -> medicines(sheet).lines().size())));
        this.adverseEvents = EventColumns.of(
                named,
                labels,
                most(EVENTS, treatments().map(one -> adverseEvents(one).size())));
    }

    Release release() {
        return release;
    }

    List<Event> events() {
        return events;
    }

    List<Column<Treated>> cases() {
        return cases;
    }

    List<Column<Asked>> assessments() {
        return assessments;
    }

    List<Column<Medicines>> medications() {
        return medications;
    }

    List<Column<List<Filled>>> adverseEvents() {
        return adverseEvents;
    }

    /** Every field, form by form. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(record));
        cases.forEach(one -> fields.add(one.field()));
        assessments.forEach(one -> fields.add(one.field()));
        medications.forEach(one -> fields.add(one.field()));
        adverseEvents.forEach(one -> fields.add(one.field()));
        return fields;
    }

    /** Which form is filled at which event. */
    List<List<String>> mapping() {
        List<List<String>> rows = new ArrayList<>();
        for (Event event : events) {
            for (Form form : Form.values()) {
                if (form.atEveryEvent() || event.equals(events.getFirst())) {
                    rows.add(List.of(Event.ARM, event.unique(), form.id()));
                }
            }
        }
        return rows;
    }

    Medicines medicines(Filled sheet) {
        return Medicines.of(MedicationFields.medication(release.vocabulary().formulary(), sheet.values()));
    }

    static List<Filled> adverseEvents(Treatment treatment) {
        return treatment.sheets().stream()
                .filter(sheet -> sheet.kind() == SheetKind.ADVERSE_EVENT)
                .toList();
    }

    private Stream<Treatment> treatments() {
        return release.subjects().stream().flatMap(one -> one.done().stream());
    }

    private static int most(int least, Stream<Integer> counts) {
        return counts.reduce(least, Integer::max);
    }
}
