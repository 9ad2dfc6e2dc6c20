package org.paintrend.ui.importing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Icons;
import org.paintrend.ui.common.Workplace;

/** The first step: the file; beneath, what was imported before. */
final class FileStep implements StepView {
    private static final List<String> EXTENSIONS = List.of("csv", "txt", "tsv", "xlsx");

    private final Workplace workplace;
    private final ImportModel model;
    private final Button choose;
    private final VBox node;

    FileStep(Workplace workplace, ImportModel model, ImportTexts texts) {
        this.workplace = workplace;
        this.model = model;
        var words = workplace.words();
        this.choose = Buttons.main("import-choose", words.get("import.choose"), this::choose);
        choose.disableProperty().bind(model.busy);
        var heading = new Label(words.get("import.file.heading"));
        heading.getStyleClass().add("heading");
        var about = new Label(words.get("import.file.about"));
        about.getStyleClass().add("second");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.setMaxWidth(560);
        var card = new VBox(10, Icons.of(Octicons.FILE_24, 24), heading, about, choose);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "import-card");
        var past = new ScrollPane(new PastImports(workplace, model, texts));
        past.setFitToWidth(true);
        past.setFocusTraversable(false);
        past.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(past, Priority.ALWAYS);
        this.node = new VBox(20, card, past);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node firstFocus() {
        return choose;
    }

    private void choose() {
        workplace
                .ports()
                .openFile(workplace.words().get("import.choose.title"), EXTENSIONS)
                .ifPresent(model::choose);
    }
}
