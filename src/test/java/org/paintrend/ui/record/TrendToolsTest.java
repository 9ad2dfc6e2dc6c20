package org.paintrend.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.octicons.Octicons;
import org.paintrend.ui.common.Appearance;
import org.paintrend.ui.common.Buttons;
import org.paintrend.ui.common.Segmented;
import org.paintrend.ui.common.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The line over the charts in Turkish, whose words are the longest. */
@ExtendWith(ApplicationExtension.class)
final class TrendToolsTest {
    private Button copy;
    private Button print;
    private TrendTools tools;

    @Start
    void start(Stage stage) {
        copy = Buttons.plain("copy", Octicons.DUPLICATE_16, "Resmi kopyala", () -> {});
        print = Buttons.plain("print", Octicons.FILE_16, "Yazdır", () -> {});
        var axis = new Segmented<>("Eksen", List.of("Zaman noktaları", "Gerçek zaman"), text -> text);
        tools = new TrendTools(new Label("Düşük puan daha iyidir."), axis, List.of(copy, print));
        // The test gives it its width.
        tools.setManaged(false);
        stage.setScene(new Scene(new Pane(tools), 900, 200));
        new Theme(Appearance.LIGHT, new SimpleObjectProperty<>()).dress(stage.getScene());
        stage.show();
    }

    @Test
    void theButtonsAreIconsWhereTheirWordsHaveNoRoom(FxRobot robot) {
        width(robot, 800);
        assertThat(copy.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
        double words = reach();

        width(robot, 400);
        assertThat(List.of(copy, print))
                .extracting(Labeled::getContentDisplay)
                .containsOnly(ContentDisplay.GRAPHIC_ONLY);
        assertThat(copy.getAccessibleText()).isEqualTo("Resmi kopyala");
        assertThat(reach()).isLessThanOrEqualTo(400).isLessThan(words);

        width(robot, 800);
        assertThat(print.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
        assertThat(reach()).isEqualTo(words);
    }

    private void width(FxRobot robot, double width) {
        robot.interact(() -> {
            tools.fit(width);
            tools.resize(width, 34);
            tools.applyCss();
            tools.layout();
        });
    }

    /** How far to the right the last button goes. */
    private double reach() {
        return ((Region) tools.getChildren().getLast()).getBoundsInParent().getMaxX();
    }
}
