package org.paintrend.chart.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paintrend.chart.Courses;
import org.paintrend.chart.Trend;
import org.paintrend.domain.assessment.AbsenceReason;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.words.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SmallChartsTest {
    private SparkLine spark;
    private MiniTrend mini;

    @Start
    void start(Stage stage) {
        Words words = Words.in(Locale.ENGLISH);
        spark = new SparkLine(words);
        mini = new MiniTrend(words);
        stage.setScene(new Scene(new VBox(spark, mini), 300, 220));
        stage.show();
    }

    @Test
    void aSparkLineHasAFixedScaleAndGaps(FxRobot robot) {
        Episode gap = Courses.course()
                .seen("pre", 10, null)
                .seen("1h", 0, null)
                .absent("3w", AbsenceReason.DECLINED)
                .seen("12w", 5, null)
                .episode();
        robot.interact(() -> spark.show(gap));
        Path line = (Path) spark.lookup(".line");
        assertThat(line.getElements()).hasSize(3);
        MoveTo first = (MoveTo) line.getElements().get(0);
        LineTo second = (LineTo) line.getElements().get(1);
        MoveTo third = (MoveTo) line.getElements().get(2);
        assertThat(first.getY()).isEqualTo(4.5);
        assertThat(second.getY()).isEqualTo(29.5);
        assertThat(third.getY()).isEqualTo(17);
        assertThat(third.getX()).isEqualTo(126);
        assertThat(spark.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .asString()
                .startsWith("NRS before: 10; 1 hour: 0 (−100 %); 3 weeks: declined");
    }

    @Test
    void aReusedSparkLineForgetsWhatItShowed(FxRobot robot) {
        robot.interact(() -> {
            spark.show(Courses.usual());
            spark.show(null);
        });
        assertThat(((Path) spark.lookup(".line")).getElements()).isEmpty();
        assertThat(spark.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("");
    }

    @Test
    void anEntryShowsTodayDashedAndHollow(FxRobot robot) {
        Episode course = Courses.course()
                .lookedAt(LocalDate.of(2026, 8, 12))
                .seen("pre", 9, null)
                .seen("1h", 3, null)
                .seen("3w", 4, null)
                .episode();
        robot.interact(() -> mini.setTrend(Trend.of(course).withUnsaved("3w")));
        assertThat(mini.lookupAll(".mark")).hasSize(2);
        assertThat(mini.lookupAll(".open-mark")).hasSize(1).first().isInstanceOf(Circle.class);
        assertThat(mini.lookupAll(".unsaved")).hasSize(1);
        List<String> values = mini.lookupAll(".value").stream()
                .map(node -> ((Text) node).getText())
                .toList();
        assertThat(values).containsExactlyInAnyOrder("9", "3", "4");
        assertThat(((Text) mini.lookup(".today")).getText()).isEqualTo("today");
        assertThat(mini.getAccessibleText()).contains("3 weeks: 4 (−56 %), not saved");
    }

    @Test
    void anEntryOfAnotherDayIsNotCalledToday(FxRobot robot) {
        Episode course = Courses.course()
                .lookedAt(LocalDate.of(2026, 8, 13))
                .seen("pre", 9, null)
                .seen("3w", 4, null)
                .episode();
        robot.interact(() -> mini.setTrend(Trend.of(course).withUnsaved("3w")));
        assertThat(((Text) mini.lookup(".today")).getText()).isEqualTo("this entry");
    }
}
