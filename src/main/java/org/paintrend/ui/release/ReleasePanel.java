package org.paintrend.ui.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.paintrend.clinic.NotSaved;
import org.paintrend.domain.privacy.Export;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Navigator;
import org.paintrend.ui.common.PanelParts;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** The panel by which data leave: what, in which form, with names or without; and the first lines of it. */
public final class ReleasePanel implements Navigator.Panel {
    private static final double WIDTH = 960;
    private static final double FORM = 340;

    private final Workplace workplace;
    private final Words words;
    private final ReleaseModel model;
    private final ReleaseChoices choices;
    private final ReleaseTexts texts;
    private final BorderPane node = new BorderPane();

    public ReleasePanel(Workplace workplace) {
        this.workplace = workplace;
        this.words = workplace.words();
        this.model = new ReleaseModel(workplace);
        this.texts = new ReleaseTexts(words);
        this.choices = new ReleaseChoices(
                words, texts, model, workplace.clinic().details().zone());
        node.setId("release");
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        node.setTop(
                PanelParts.head(workplace, "release-close", words.get("release.title"), words.get("release.about")));
        ScrollPane form = scrolled(choices);
        form.setMinWidth(FORM);
        form.setPrefWidth(FORM);
        form.setMaxWidth(FORM);
        ScrollPane view = scrolled(new ReleaseView(words, texts, model));
        HBox.setHgrow(view, Priority.ALWAYS);
        var both = new HBox(form, view);
        both.getStyleClass().add("release");
        node.setCenter(both);
        node.setBottom(foot());
        model.begin();
    }

    @Override
    public Node node() {
        return node;
    }

    /** While a file is written, the panel waits for the end. */
    @Override
    public boolean mayClose() {
        return !model.writing.get();
    }

    @Override
    public Node firstFocus() {
        return choices.first();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+S", words.get("release.save"), this::save));
    }

    private Node foot() {
        Button save =
                Buttons.withKeys(Buttons.main("release-save", words.get("release.save"), this::save), "Shortcut+S");
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.isReady(), model.shown, model.writing));
        var bar = new ProgressBar();
        bar.setId("release-progress");
        bar.setAccessibleText(words.get("release.writing"));
        bar.progressProperty().bind(model.done);
        Button cancel = Buttons.plain("release-cancel", words.get("release.cancel"), model::cancel);
        var going = new HBox(12, new Label(words.get("release.writing")), bar, cancel);
        going.getStyleClass().add("release-going");
        going.visibleProperty().bind(model.writing);
        going.managedProperty().bind(model.writing);
        return PanelParts.foot(workplace, "release-leave", going, save);
    }

    private void save() {
        if (!model.isReady()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        String name = words.get(model.named.get() ? "release.file.named" : "release.file") + "-" + today + "."
                + model.form.get().extension();
        workplace
                .ports()
                .saveFile(words.get("release.save"), name, model.form.get().extension())
                .ifPresent(file -> model.write(file, this::left, failure -> failed(failure, file)));
    }

    private void left(Export export) {
        workplace.toasts().say(words.get("release.saved", export.file(), export.reference()));
    }

    private void failed(Exception failure, Path file) {
        String name = String.valueOf(file.getFileName());
        switch (failure) {
            case CancellationException wanted -> workplace.toasts().say(words.get("release.cancelled"));
            case NotSaved notSaved -> workplace.toasts().warn(words.get("release.not-recorded"));
            case IOException refused -> workplace.toasts().warn(words.get("common.file-not-saved", name));
            default -> throw new IllegalStateException("nothing was exported", failure);
        }
    }

    private static ScrollPane scrolled(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }
}
