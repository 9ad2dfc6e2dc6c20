package org.paintrend.ui.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.numbness.Numbness;
import org.paintrend.domain.numbness.RiskMarkers;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.domain.patient.Patient;
import org.paintrend.domain.procedure.ProcedureId;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.DraftLine;
import org.paintrend.ui.common.EditingAnswers;
import org.paintrend.ui.common.FormDraft;
import org.paintrend.ui.common.Meanwhile;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.PanelParts;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.NumbnessWords;
import org.paintrend.words.ProcedureNames;
import org.paintrend.words.Words;

/** The panel that assesses numbness after an injection, with what the answers suggest beside them. */
final class NumbnessPanel implements Navigator.Panel {
    private static final double WIDTH = 880;
    private static final double SIDE = 316;

    private final Workplace workplace;
    private final Words words;
    private final Mending mending;
    private final Patient patient;
    private final List<Episode> done;
    private final ProcedureNames names;
    private final @Nullable Numbness edited;
    private final NumbnessModel model;
    private final NumbnessSaving saving;
    private final NumbnessFields fields;
    private final SuggestionView suggestion;
    private final BorderPane node = new BorderPane();
    private final DraftLine draftLine;
    private final FormDraft draft;
    private final Meanwhile meanwhile;

    private NumbnessPanel(
            Workplace workplace,
            Mending mending,
            RecordModel.Shown shown,
            @Nullable ProcedureId proposed,
            @Nullable Numbness edited) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.mending = mending;
        this.patient = shown.record().patient();
        this.done = shown.record().episodes().stream()
                .filter(episode -> episode.procedure().isDone())
                .toList();
        this.names = new ProcedureNames(words, shown.techniques());
        this.edited = edited;
        this.saving = new NumbnessSaving(
                workplace,
                mending,
                patient.id(),
                Optional.ofNullable(proposed).filter(id -> find(id).isPresent()).orElse(null),
                edited,
                this::end);
        this.model = saving.model();
        this.draft = new FormDraft(
                workplace,
                edited == null
                        ? "numbness/new/" + patient.id().value()
                        : "numbness/" + edited.id().value(),
                new NumbnessDraft(model, saving),
                saving);
        this.draftLine = new DraftLine("numbness-draft-discard", words.get("common.draft.discard"), this::discardDraft);
        this.fields = new NumbnessFields(words, model, injections(), edited != null);
        this.suggestion = new SuggestionView(words);
        ScrollPane body = scroll(edited == null ? fields : new VBox(fields, voiding(edited)));
        ScrollPane side = scroll(suggestion);
        side.getStyleClass().add("suggestion-scroll");
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        HBox.setHgrow(body, Priority.ALWAYS);
        var middle = new HBox(body, side);
        middle.setMinHeight(0);
        node.setId("numbness-panel");
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setTop(PanelParts.head(workplace, "numbness-close", words.get("numbness.title"), about()));
        node.setCenter(middle);
        Button save =
                Buttons.withKeys(Buttons.main("numbness-save", words.get("common.save"), this::save), "Shortcut+S");
        save.disableProperty().bind(saving.busy);
        node.setBottom(PanelParts.foot(workplace, "numbness-cancel", draftLine, save));
        this.meanwhile = new Meanwhile(
                "numbness",
                words,
                node,
                body,
                new EditingAnswers(workplace, saving, saving::saveOverTheirs, this::end, fields::first));
        saving.whenFaulty(fields::toFault);
        saving.whenStale(this::stale);
        draft.whenKept(() -> draftLine.say(words.get("record.draft.kept")));
        draft.restore(found -> {
            if (found) {
                draftLine.restored(words.get("record.draft.restored"));
            }
            judge();
            model.whenChanged(this::changed);
        });
    }

    /** An empty form; {@code proposed} is the injection that is looked at, where there is one. */
    private static NumbnessPanel forNew(
            Workplace workplace, Mending mending, RecordModel.Shown shown, @Nullable ProcedureId proposed) {
        return new NumbnessPanel(workplace, mending, shown, proposed, null);
    }

    /** Opens an empty form over the record, about the procedure that is looked at, or none. */
    static void open(Workplace workplace, Mending mending, RecordModel.Shown shown, @Nullable Episode chosen) {
        workplace
                .navigator()
                .openPanel(forNew(
                        workplace,
                        mending,
                        shown,
                        chosen == null ? null : chosen.procedure().id()));
    }

    /** What was saved, to read or to change it. */
    static NumbnessPanel forEdit(Workplace workplace, Mending mending, RecordModel.Shown shown, Numbness edited) {
        return new NumbnessPanel(workplace, mending, shown, null, edited);
    }

    @Override
    public Node node() {
        return node;
    }

    /** Keeps what was not saved. While it is being saved, the panel waits for the end. */
    @Override
    public boolean mayClose() {
        if (saving.isSaving()) {
            return false;
        }
        draft.keep();
        return true;
    }

    @Override
    public Node firstFocus() {
        return fields.first();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+S", words.get("common.save"), this::save));
    }

    @Override
    public void closed() {
        draft.stop();
    }

    private static ScrollPane scroll(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("panel-body");
        return pane;
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

    private Node voiding(Numbness saved) {
        Button remove = Buttons.plain(
                "numbness-void",
                Octicons.TRASH_16,
                words.get("record.void"),
                () -> mending.voidNumbness(saved, about(), this::end));
        remove.getStyleClass().add("danger");
        var line = new HBox(remove);
        line.getStyleClass().add("voiding");
        return line;
    }

    /** What can have been the injection, by its number; the latest first. */
    private Map<String, String> injections() {
        Map<String, String> names = new LinkedHashMap<>();
        done.reversed()
                .forEach(episode -> names.put(
                        NumbnessModel.number(episode.procedure().id()), this.names.dated(episode.procedure())));
        names.put("", words.get("numbness.procedure.elsewhere"));
        return names;
    }

    private Optional<Episode> find(@Nullable ProcedureId id) {
        return done.stream()
                .filter(episode -> episode.procedure().id().equals(id))
                .findFirst();
    }

    private void save() {
        saving.save();
    }

    private void changed() {
        draftLine.say("");
        draft.touched();
        judge();
        model.corrected();
    }

    private void judge() {
        suggestion.show(model.answers(), new RiskMarkers(model.thin.get(), model.site.get(), null, null));
        fields.showAge(new NumbnessWords(words).age(age()));
    }

    /** At the injection, or where none is known, when it is or was assessed. */
    private OptionalInt age() {
        LocalDate day = LocalDate.ofInstant(
                edited == null ? workplace.clock().instant() : edited.at(),
                workplace.clock().getZone());
        return find(model.form().procedure())
                .map(episode -> episode.age(patient))
                .orElseGet(() -> patient.ageOn(day));
    }

    private void discardDraft() {
        draft.discard();
        model.recheck();
        fields.first().requestFocus();
    }

    /** Nothing is left to save here. */
    private void end() {
        draft.end();
        workplace.navigator().closePanel();
    }

    private void stale(Saving.Stale<Numbness> stale) {
        if (stale.voided()) {
            draft.end();
            meanwhile.voided(words.get("numbness.voided"));
        } else if (!stale.theirs().patient().equals(patient.id())) {
            draft.end();
            meanwhile.ended(words.get("record.procedure.moved"), words.get("numbness.moved.text"));
        } else {
            Map<String, String> injections = injections();
            meanwhile.changed(
                    words.get("common.conflict.saved"),
                    new NumbnessVersions(
                                    words, number -> injections.getOrDefault(number, ""), stale.theirs(), model.form())
                            .rows());
        }
    }
}
