package org.paintrend.ui.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.NotSaved;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.DirectTasks;
import org.paintrend.ui.common.Nowhere;
import org.paintrend.ui.common.Theme;
import org.paintrend.ui.common.Toasts;
import org.paintrend.words.Words;

/** The entry panel in a window of its own, with a clinic made of domain values. */
final class Bench extends Nowhere implements Toasts {
    final List<String> said = new ArrayList<>();
    final List<Runnable> undos = new ArrayList<>();
    final List<Long> undone = new ArrayList<>();
    final List<Assessment> saved = new ArrayList<>();
    final Map<String, Map<String, String>> drafts = new HashMap<>();
    final Words words;
    final DirectTasks tasks = new DirectTasks();
    final Episode episode;
    final @Nullable Assessment edited;
    final AssessmentModel model;
    final EntrySaving saving;
    final EntryPanel panel;
    final Stage stage;
    boolean closed;
    boolean full;

    @Nullable
    Saving<Assessment> answer;

    Bench(
            Stage stage,
            Locale language,
            Appearance look,
            Episode episode,
            String now,
            @Nullable Assessment edited,
            Map<String, String> draft,
            double width,
            double height) {
        this.stage = stage;
        this.words = Words.in(language);
        this.episode = episode;
        this.edited = edited;
        EntryCase entry = Sample.entry(episode, edited, draft);
        this.model = new AssessmentModel(
                episode,
                edited,
                null,
                Sample.at(now),
                edited == null ? Sample::preview : (shown, form) -> Sample.preview(shown, form, edited.id()));
        this.saving = new EntrySaving(model, entry.version(), (form, version, reason) -> write(), tasks);
        var keeper = new DraftKeeper(
                fields -> keep(entry.draftName(), fields), () -> drafts.remove(entry.draftName()), tasks);
        this.panel = new EntryPanel(
                entry,
                model,
                saving,
                keeper,
                words,
                this,
                this,
                (what, change) -> undone.add(change),
                () -> closed = true);
        var scene = new Scene(new Region(), width, height);
        new Theme(look, new SimpleObjectProperty<>()).dress(scene);
        scene.setRoot(new StackPane(panel.node()));
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+S"), panel::save);
        stage.setScene(scene);
        stage.show();
        panel.firstFocus().requestFocus();
    }

    private void keep(String name, Map<String, String> fields) {
        if (full) {
            throw new NotSaved("full", new IllegalStateException());
        }
        drafts.put(name, fields);
    }

    private Saving<Assessment> write() {
        Saving<Assessment> told = answer;
        answer = null;
        if (told != null) {
            return told;
        }
        Assessment assessment = model.look().get().preview().assessment();
        saved.add(assessment);
        return new Saving.Saved<>(assessment, 40 + saved.size());
    }

    @Override
    public void closePanel() {
        if (panel.mayClose()) {
            panel.closed();
        }
    }

    @Override
    public void say(String text, @Nullable Runnable undo) {
        said.add(text);
        if (undo != null) {
            undos.add(undo);
        }
    }

    @Override
    public void warn(String text) {
        said.add(text);
    }
}
