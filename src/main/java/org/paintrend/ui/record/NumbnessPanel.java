package org.paintrend.ui.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.RiskMarkers;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.FormPanel;
import org.paintrend.ui.common.VersionRow;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.NumbnessWords;
import org.paintrend.words.ProcedureNames;

/** The panel that assesses numbness after an injection, with what the answers suggest beside them. */
final class NumbnessPanel extends FormPanel<Numbness> {
    private static final double WIDTH = 880;

    private final Patient patient;
    private final List<Episode> done;
    private final ProcedureNames names;
    private final @Nullable Numbness edited;
    private final NumbnessModel model;
    private final NumbnessFields fields;
    private final SuggestionView suggestion;

    private NumbnessPanel(
            Workplace workplace,
            Mending mending,
            RecordModel.Shown shown,
            @Nullable ProcedureId proposed,
            @Nullable Numbness edited) {
        Patient patient = shown.record().patient();
        List<Episode> done = shown.record().episodes().stream()
                .filter(episode -> episode.procedure().isDone())
                .toList();
        @Nullable ProcedureId injection = find(done, proposed).isPresent() ? proposed : null;
        var saving = new NumbnessSaving(workplace, mending, patient.id(), injection, edited);
        super(
                workplace,
                "numbness",
                saving,
                edited == null
                        ? "numbness/new/" + patient.id().value()
                        : "numbness/" + edited.id().value());
        this.patient = patient;
        this.done = done;
        this.names = new ProcedureNames(words, shown.techniques());
        this.edited = edited;
        this.model = saving.model();
        this.fields = new NumbnessFields(words, model, injections(), edited != null);
        this.suggestion = new SuggestionView(words);
        beside(suggestion);
        begin(
                WIDTH,
                words.get("numbness.title"),
                about(),
                edited == null ? fields : voidable(fields, () -> mending.voidNumbness(edited, about(), this::end)),
                fields::toFault);
    }

    /** Opens an empty form over the record, about the procedure that is looked at, or none. */
    static void open(Workplace workplace, Mending mending, RecordModel.Shown shown, @Nullable Episode chosen) {
        @Nullable
        ProcedureId proposed = chosen == null ? null : chosen.procedure().id();
        workplace.navigator().openPanel(new NumbnessPanel(workplace, mending, shown, proposed, null));
    }

    /** What was saved, to read or to change it. */
    static NumbnessPanel forEdit(Workplace workplace, Mending mending, RecordModel.Shown shown, Numbness edited) {
        return new NumbnessPanel(workplace, mending, shown, null, edited);
    }

    @Override
    public Node firstFocus() {
        return fields.first();
    }

    @Override
    protected void filled() {
        changed();
    }

    @Override
    protected void changed() {
        suggestion.show(model.answers(), new RiskMarkers(model.thin.get(), model.site.get(), null, null));
        fields.showAge(new NumbnessWords(words).age(age()));
    }

    @Override
    protected String gone() {
        return words.get("numbness.voided");
    }

    @Override
    protected Optional<String> movedAway(Numbness theirs) {
        return theirs.patient().equals(patient.id()) ? Optional.empty() : Optional.of(words.get("numbness.moved.text"));
    }

    @Override
    protected List<VersionRow> versions(Numbness theirs) {
        Map<String, String> injections = injections();
        return new NumbnessVersions(words, number -> injections.getOrDefault(number, ""), theirs, model.form()).rows();
    }

    private String about() {
        String who = patient.displayName() + " \u00b7 " + patient.code().value();
        return edited == null
                ? who
                : words.get(
                        "numbness.about",
                        who,
                        words.dateTime(edited.at(), workplace.clock().getZone()),
                        edited.recordedBy());
    }

    /** What can have been the injection, by its number; the latest first. */
    private Map<String, String> injections() {
        Map<String, String> injections = new LinkedHashMap<>();
        done.reversed()
                .forEach(episode -> injections.put(
                        NumbnessModel.number(episode.procedure().id()), names.dated(episode.procedure())));
        injections.put("", words.get("numbness.procedure.elsewhere"));
        return injections;
    }

    private static Optional<Episode> find(List<Episode> done, @Nullable ProcedureId id) {
        return done.stream()
                .filter(episode -> episode.procedure().id().equals(id))
                .findFirst();
    }

    /** At the injection, or where none is known, when it is or was assessed. */
    private OptionalInt age() {
        LocalDate day = LocalDate.ofInstant(
                edited == null ? workplace.clock().instant() : edited.at(),
                workplace.clock().getZone());
        return find(done, model.form().procedure())
                .map(episode -> episode.age(patient))
                .orElseGet(() -> patient.ageOn(day));
    }
}
