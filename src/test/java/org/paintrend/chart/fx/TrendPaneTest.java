package org.paintrend.chart.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paintrend.chart.Courses;
import org.paintrend.chart.Trend;
import org.paintrend.domain.outcome.Visit;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TrendPaneTest {
    private final Trend trend = Trend.of(Courses.usual());
    private final List<Visit> visits = trend.current().followUp().visits();
    private TrendPane pane;
    private StackPane page;

    @Start
    void start(Stage stage) {
        pane = new TrendPane(Words.in(Locale.ENGLISH));
        pane.setTrend(trend);
        page = new StackPane(pane);
        page.setStyle("-color-bg-default: white; -color-accent-emphasis: blue; -fx-background-color: white");
        stage.setScene(new Scene(page, 720, 520));
        stage.show();
    }

    @Test
    void theArrowKeysWalkFromVisitToVisit(FxRobot robot) {
        robot.interact(pane::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(pane.walkedVisitProperty().get()).isEqualTo(visits.getFirst());
        robot.type(KeyCode.RIGHT);
        assertThat(pane.walkedVisitProperty().get()).isEqualTo(visits.get(1));
        robot.type(KeyCode.END);
        assertThat(pane.walkedVisitProperty().get()).isEqualTo(visits.getLast());
        robot.type(KeyCode.RIGHT);
        assertThat(pane.walkedVisitProperty().get()).isEqualTo(visits.getLast());
        robot.type(KeyCode.LEFT);
        assertThat(pane.walkedVisitProperty().get()).isEqualTo(visits.get(2));
        robot.type(KeyCode.HOME);
        assertThat(pane.walkedVisitProperty().get()).isEqualTo(visits.getFirst());
    }

    @Test
    void theMouseWalksToo(FxRobot robot) throws Exception {
        robot.moveTo(pane, Pos.CENTER_RIGHT, new Point2D(-60, 0), Motion.DEFAULT);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> visits.getLast().equals(pane.walkedVisitProperty().get()));
        robot.moveTo(pane, Pos.CENTER_LEFT, new Point2D(60, 0), Motion.DEFAULT);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> visits.getFirst().equals(pane.walkedVisitProperty().get()));
        assertThat(pane.walkedVisitProperty().get()).isEqualTo(visits.getFirst());
    }

    @Test
    void whoCannotSeeItIsTold(FxRobot robot) {
        assertThat(pane.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(pane.getAccessibleRoleDescription()).isEqualTo("trend chart");
        assertThat(pane.getAccessibleText()).startsWith("NRS before: 7; 1 hour: 2 (−71 %);");
        robot.interact(() -> pane.walkedVisitProperty().set(visits.get(3)));
        assertThat(pane.getAccessibleText()).isEqualTo("12 weeks, 14 Oct · day 85. NRS 3 (−57 %). LANSS 7 (−63 %).");
    }

    @Test
    void theWalkedVisitStaysWithItsTimepointWhenScoresChange(FxRobot robot) {
        Trend other = Trend.of(Courses.nrs(8, 1));
        robot.interact(() -> {
            pane.walkedVisitProperty().set(visits.get(3));
            pane.setTrend(other);
        });
        assertThat(pane.walkedVisitProperty().get())
                .isEqualTo(other.current().followUp().visits().get(3));
        robot.interact(() -> pane.setTrend(null));
        assertThat(pane.walkedVisitProperty().get()).isNull();
    }

    @Test
    void itFollowsTheColourOfItsPage(FxRobot robot) {
        assertThat(corner(robot)).isEqualTo(Color.web("#FFFFFF"));
        robot.interact(() -> page.setStyle("-color-bg-default: #0D1117; -color-accent-emphasis: blue"));
        assertThat(corner(robot)).isEqualTo(Color.web("#0D1117"));
    }

    private Color corner(FxRobot robot) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = pane.snapshot(null, null));
        return image[0].getPixelReader().getColor(20, (int) image[0].getHeight() - 20);
    }
}
