package org.paintrend.chart.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paintrend.chart.SquareFigure;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FigurePaneTest {
    private static final Color SQUARE = Color.web("#0072B2");

    private FigurePane pane;

    @Start
    void start(Stage shown) {
        pane = new FigurePane(Words.in(Locale.ENGLISH));
        StackPane page = new StackPane(pane);
        page.setStyle("-color-bg-default: white; -color-accent-emphasis: blue; -fx-background-color: white");
        shown.setScene(new Scene(page, 800, 400));
        shown.show();
    }

    @Test
    void whoCannotSeeItIsToldAndReachesIt(FxRobot robot) {
        assertThat(pane.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(pane.isFocusTraversable()).isTrue();
        assertThat(pane.getAccessibleText()).isEqualTo("No chart to show");
        robot.interact(() -> pane.setFigure(new SquareFigure("Squares")));
        assertThat(pane.getAccessibleText()).isEqualTo("There is a square.");
    }

    @Test
    void itDrawsAnewInEverySize(FxRobot robot) {
        robot.interact(() -> {
            pane.setFigure(new SquareFigure("Squares"));
            height(300);
        });
        assertThat(at(robot, 290)).isEqualTo(SQUARE);
        assertThat(at(robot, 320)).isNotEqualTo(SQUARE);
        robot.interact(() -> height(360));
        assertThat(at(robot, 320)).isEqualTo(SQUARE);
        robot.interact(() -> pane.setFigure(null));
        assertThat(at(robot, 100)).isNotEqualTo(SQUARE);
    }

    /** Not of the window, which another test may have left in another size. */
    private void height(double height) {
        pane.setMinHeight(height);
        pane.setMaxHeight(height);
        pane.getScene().getRoot().layout();
    }

    private Color at(FxRobot robot, int x) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = pane.snapshot(null, null));
        return image[0].getPixelReader().getColor(x, 40);
    }
}
