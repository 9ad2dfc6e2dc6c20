package org.paintrend.ui.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Assessments;
import org.paintrend.clinic.Change;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.PatientRecord;
import org.paintrend.clinic.Preview;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.AssessmentId;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.PatientId;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.domain.procedure.Technique;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Undo;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/**
 * The panel in which scores are entered or changed. It reads the record when it opens and shows the fields as soon as
 * they are there.
 */
public final class ScoreEntry implements Navigator.Panel {
    private static final double WIDTH = 832;

    private final Workplace workplace;
    private final Clinic clinic;
    private final StackPane node = new StackPane();
    private @Nullable EntryPanel panel;
    private boolean gone;

    private ScoreEntry(
            Workplace workplace,
            PatientId patient,
            ProcedureId procedure,
            @Nullable AssessmentId assessment,
            @Nullable String about) {
        this.workplace = workplace;
        this.clinic = workplace.clinic();
        node.getStyleClass().add("entry-panel");
        node.setPrefWidth(WIDTH);
        node.setFocusTraversable(false);
        workplace.tasks().run(() -> read(patient, procedure, assessment, about), this::found);
    }

    /**
     * A panel for new scores of a procedure.
     *
     * @param timepoint the id of the one it is about, or absent: the one its time falls into
     */
    public static ScoreEntry enter(
            Workplace workplace, PatientId patient, ProcedureId procedure, @Nullable String timepoint) {
        return new ScoreEntry(workplace, patient, procedure, null, timepoint);
    }

    /** A panel to change a saved assessment. */
    public static ScoreEntry edit(
            Workplace workplace, PatientId patient, ProcedureId procedure, AssessmentId assessment) {
        return new ScoreEntry(workplace, patient, procedure, assessment, null);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return panel == null ? node : panel.firstFocus();
    }

    @Override
    public List<Shortcut> shortcuts() {
        Words words = workplace.words();
        return List.of(
                Shortcut.of("Shortcut+S", words.get("common.save"), this::save),
                Shortcut.told("0\u20139", words.get("entry.keys.nrs")),
                Shortcut.told(
                        words.get("entry.lanss.key.yes") + "  " + words.get("entry.lanss.key.no"),
                        words.get("entry.keys.lanss")));
    }

    @Override
    public boolean mayClose() {
        return panel == null || panel.mayClose();
    }

    @Override
    public void closed() {
        gone = true;
        if (panel != null) {
            panel.closed();
        }
    }

    private void save() {
        if (panel != null) {
            panel.save();
        }
    }

    private void found(Optional<EntryCase> entry) {
        if (gone) {
            return;
        }
        if (entry.isEmpty()) {
            workplace.toasts().warn(workplace.words().get("entry.gone"));
            workplace.navigator().closePanel();
            return;
        }
        EntryPanel built = build(entry.get());
        panel = built;
        node.getChildren().setAll(built.node());
        built.firstFocus().requestFocus();
    }

    private Optional<EntryCase> read(
            PatientId patient, ProcedureId procedure, @Nullable AssessmentId assessment, @Nullable String about) {
        Optional<PatientRecord> record = clinic.patients().record(patient);
        Optional<Episode> episode = record.flatMap(one -> episode(one, procedure));
        if (record.isEmpty() || episode.isEmpty()) {
            return Optional.empty();
        }
        Optional<Assessment> edited =
                Optional.ofNullable(assessment).flatMap(episode.get().followUp()::assessment);
        if (assessment != null && edited.isEmpty()) {
            return Optional.empty();
        }
        var found = new EntryCase(
                record.get().patient(),
                episode.get(),
                technique(episode.get()),
                edited.orElse(null),
                about,
                Optional.empty());
        return Optional.of(found.with(clinic.drafts().find(found.draftName())));
    }

    private String technique(Episode episode) {
        @Nullable String id = episode.procedure().technique();
        String language = workplace.words().locale().toLanguageTag().toLowerCase(Locale.ROOT);
        List<Technique> techniques = clinic.procedures().techniques();
        return techniques.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.name(language))
                .findFirst()
                .orElseGet(() -> workplace.words().get("technique.unknown"));
    }

    private EntryPanel build(EntryCase entry) {
        Assessments assessments = clinic.assessments();
        var model = new AssessmentModel(
                entry.episode(),
                entry.edited(),
                entry.about(),
                workplace.clock(),
                previewer(assessments, entry.edited()));
        var saving = new EntrySaving(model, entry.version(), writer(assessments, entry), workplace.tasks());
        var drafts = new DraftKeeper(clinic.drafts(), entry.draftName(), workplace.tasks());
        Runnable stop = clinic.onChange(change -> changed(change, entry, model));
        return new EntryPanel(
                entry,
                model,
                saving,
                drafts,
                workplace.words(),
                workplace.navigator(),
                workplace.toasts(),
                new Undo(workplace, () -> {})::takeBack,
                stop);
    }

    private static BiFunction<Episode, AssessmentForm, Preview> previewer(
            Assessments assessments, @Nullable Assessment edited) {
        return edited == null
                ? assessments::preview
                : (episode, form) -> assessments.preview(episode, form, edited.id());
    }

    private static EntrySaving.Writer writer(Assessments assessments, EntryCase entry) {
        Assessment edited = entry.edited();
        return (form, version, reason) -> edited == null
                ? assessments.record(entry.episode().procedure().id(), form)
                : assessments.change(edited.id(), version, form, reason);
    }

    /** Somebody else wrote to this patient's record: the earlier scores and the meaning may differ now. */
    private void changed(Change change, EntryCase entry, AssessmentModel model) {
        PatientId patient = entry.patient().id();
        if (change.patient() != null && !change.patient().equals(patient)) {
            return;
        }
        ProcedureId procedure = entry.episode().procedure().id();
        workplace
                .tasks()
                .latest(
                        model,
                        () -> clinic.patients().record(patient).flatMap(record -> episode(record, procedure)),
                        (Optional<Episode> now) ->
                                now.filter(one -> holds(one, entry.edited())).ifPresent(model::episode));
    }

    /** Whether the assessment being changed is still there; where it was voided meanwhile, saving finds that out. */
    private static boolean holds(Episode episode, @Nullable Assessment edited) {
        return edited == null || episode.followUp().assessment(edited.id()).isPresent();
    }

    private static Optional<Episode> episode(PatientRecord record, ProcedureId procedure) {
        return record.episodes().stream()
                .filter(one -> one.procedure().id().equals(procedure))
                .findFirst();
    }
}
