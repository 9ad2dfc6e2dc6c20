package org.paintrend.ui.settings;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.chart.fx.SheetNode;
import org.paintrend.clinic.ClinicDetails;
import org.paintrend.clinic.Limits;
import org.paintrend.clinic.Logo;
import org.paintrend.clinic.Saving;
import org.paintrend.report.LogoPicture;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.ui.common.Workplace;
import org.paintrend.words.Words;

/** Shows the logo as it stands on letters, takes another, or takes it away. */
final class LogoField {
    private static final int KILO = 1_000;
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Words words;
    private final StackPane paper = new StackPane();
    private final Button remove;
    private final Node node;

    /** @param then is told how a change ended */
    LogoField(Workplace workplace, LogoModel model, Consumer<Saving<ClinicDetails>> then) {
        this.words = workplace.words();
        paper.setId("settings-logo-picture");
        paper.getStyleClass().add("logo-paper");
        paper.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Button choose = Buttons.plain(
                "settings-logo-choose",
                Octicons.UPLOAD_16,
                words.get("settings.logo.choose"),
                () -> workplace
                        .ports()
                        .openFile(words.get("settings.logo"), Logo.EXTENSIONS)
                        .ifPresent(file -> model.choose(file, then)));
        remove = Buttons.plain(
                "settings-logo-remove", Octicons.TRASH_16, words.get("settings.logo.remove"), () -> model.remove(then));
        var row = new HBox(12, paper, choose, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        var box = new FieldBox(words.get("settings.logo"), row)
                .hint(words.get("settings.logo.about", Limits.LOGO_BYTES / KILO));
        model.faultProperty().subscribe((String fault) -> box.fault(fault));
        model.picture().subscribe(this::show);
        node = box;
    }

    Node node() {
        return node;
    }

    private void show(@Nullable LogoPicture picture) {
        var none = new Label(words.get("settings.logo.none"));
        none.getStyleClass().add("second");
        paper.getChildren().setAll(picture == null ? none : SheetNode.of(picture));
        paper.setAccessibleText(words.get(picture == null ? "settings.logo.none" : "settings.logo"));
        paper.pseudoClassStateChanged(FILLED, picture != null);
        remove.setVisible(picture != null);
        remove.setManaged(picture != null);
    }
}
