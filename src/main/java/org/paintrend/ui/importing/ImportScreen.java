package org.paintrend.ui.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.paintrend.clinic.Imports;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Screen;
import org.paintrend.ui.common.Shortcut;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** An import in five steps: choose, read, map, check, done. Nothing is written before the last. */
public final class ImportScreen implements Screen {
    private final Words words;
    private final ImportModel model;
    private final Map<Step, StepView> views = new EnumMap<>(Step.class);
    private final StackPane body = new StackPane();
    private final Label trouble = new Label();
    private final Button back;
    private final Button next;
    private final HBox foot;
    private final VBox node;
    private final Runnable stopListening;

    public ImportScreen(Workplace workplace) {
        this.words = workplace.words();
        this.model = new ImportModel(new Imports(workplace.clinic()), workplace.tasks());
        var texts = new ImportTexts(words);
        views.put(Step.FILE, new FileStep(workplace, model, texts));
        views.put(Step.READING, new ReadStep(words, model, texts));
        views.put(Step.MAPPING, new MappingStep(words, model, texts));
        views.put(Step.CHECK, new CheckStep(words, model, texts));
        views.put(Step.DONE, new DoneStep(workplace, model, texts));
        this.back = Buttons.plain("import-back", words.get("import.back"), model::back);
        this.next =
                Buttons.withKeys(Buttons.main("import-next", words.get("import.next"), model::next), "Shortcut+ENTER");
        this.foot = foot();
        var title = new Label(title());
        title.getStyleClass().add("page-title");
        title.setId("import-title");
        trouble.setId("import-trouble");
        trouble.getStyleClass().add("import-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        this.node = new VBox(16, title, new StepBar(words, model), trouble, body, foot);
        node.getStyleClass().add("importing");
        model.trouble.subscribe(this::showTrouble);
        model.step.subscribe(this::show);
        model.busy.subscribe(this::offer);
        model.reading.subscribe(this::offer);
        model.mapping.subscribe(this::offer);
        model.checked.subscribe(this::offer);
        stopListening = workplace.clinic().onChange(change -> Platform.runLater(model::refresh));
        model.refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return words.get("import.title");
    }

    @Override
    public Node firstFocus() {
        return view().firstFocus();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Shortcut> shortcuts() {
        List<Shortcut> shortcuts = new ArrayList<>();
        shortcuts.add(Shortcut.of("Shortcut+ENTER", words.get("import.next"), model::next));
        shortcuts.add(Shortcut.of("Alt+UP", words.get("import.back"), this::back));
        return shortcuts;
    }

    @Override
    public void leave() {
        // What is being written goes on to its end, and then stands among the earlier imports.
        stopListening.run();
    }

    private void back() {
        if (!back.isDisabled() && back.isVisible()) {
            model.back();
        }
    }

    private HBox foot() {
        var hint = new Label(words.get("import.nothing-yet"));
        hint.getStyleClass().add("second-line");
        hint.setWrapText(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, hint, space, back, next);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("import-foot");
        return row;
    }

    private void show(Step step) {
        body.getChildren().setAll(view().node());
        boolean isBetween = step != Step.FILE && step != Step.DONE;
        foot.setVisible(isBetween);
        foot.setManaged(isBetween);
        ((Label) ((HBox) next.getGraphic()).getChildren().getFirst())
                .setText(words.get(step == Step.CHECK ? "import.write" : "import.next"));
        next.setAccessibleText(words.get(step == Step.CHECK ? "import.write" : "import.next"));
        offer();
        if (node.getScene() != null) {
            node.applyCss();
            firstFocus().requestFocus();
        }
    }

    private void offer() {
        next.setDisable(!model.isReady());
        back.setDisable(model.busy.get());
    }

    private void showTrouble(String key) {
        trouble.setText(key.isEmpty() ? "" : words.get(key));
        trouble.setVisible(!key.isEmpty());
        trouble.setManaged(!key.isEmpty());
    }

    private StepView view() {
        return Objects.requireNonNull(views.get(model.step.get()));
    }
}
