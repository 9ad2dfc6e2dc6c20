package org.paintrend.ui.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paintrend.clinic.Saving;
import org.paintrend.domain.assessment.Assessment;
import org.paintrend.domain.assessment.Lanss;
import org.paintrend.domain.assessment.LanssItem;
import org.paintrend.domain.assessment.Mode;
import org.paintrend.domain.outcome.Episode;
import org.paintrend.ui.common.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Makes pictures of the panel to be looked at: {@code mvn test -Dtest=PicturesTest -Dpictures=".*"}. */
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesTest {
    private static final String NOW = "2026-11-03T10:42";
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void pictures(FxRobot robot) throws IOException {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.of("tr")}) {
            for (Appearance look : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
                String name = language.getLanguage() + "-" + (look == Appearance.DARK ? "dark" : "light");
                take(robot, name + "-3w", language, look, Sample.episode(NOW), NOW, null, 900, Bench::new, bench -> {
                    bench.model.mode().set(Mode.CLINIC);
                    bench.model.digit('4');
                    for (LanssItem item : LanssItem.values()) {
                        bench.model.lanss().answer(item, item == LanssItem.DYSAESTHESIA || item == LanssItem.EVOKED);
                    }
                });
                take(
                        robot,
                        name + "-empty-700",
                        language,
                        look,
                        Sample.episode(NOW),
                        NOW,
                        null,
                        700,
                        Bench::new,
                        bench -> {});
                take(
                        robot,
                        name + "-phone-700",
                        language,
                        look,
                        Sample.episode(NOW),
                        NOW,
                        null,
                        700,
                        Bench::new,
                        bench -> {
                            bench.model.mode().set(Mode.PHONE);
                            bench.model.digit('7');
                            bench.model.lanss().answer(LanssItem.DYSAESTHESIA, true);
                            bench.model.lanss().answer(LanssItem.AUTONOMIC, false);
                        });
                take(
                        robot,
                        name + "-1h",
                        language,
                        look,
                        Sample.episode("2026-10-13T10:13", Sample.BEFORE),
                        "2026-10-13T10:13",
                        null,
                        700,
                        Bench::new,
                        bench -> bench.model.digit('3'));
                take(
                        robot,
                        name + "-outside",
                        language,
                        look,
                        Sample.episode("2026-11-20T10:00"),
                        "2026-11-20T10:00",
                        null,
                        900,
                        Bench::new,
                        bench -> {
                            bench.model.digit('4');
                            bench.model.timepoint().set("3w");
                            bench.saving.save();
                        });
                take(
                        robot,
                        name + "-faults",
                        language,
                        look,
                        Sample.episode(NOW),
                        NOW,
                        null,
                        900,
                        Bench::new,
                        bench -> {
                            bench.model.time().set("25:71");
                            bench.model.date().set("2026-02-31");
                            bench.model.lanss().way().set(LanssAnswers.Way.TOTAL);
                            bench.model.lanss().total().set("31");
                            bench.model.pgic().set(2);
                            bench.model.mrc().set(4);
                            bench.model.note().set("Slept better.");
                            bench.saving.save();
                        });
                Assessment saved = Sample.score(3, "3w", NOW, 6, Lanss.ofTotal(9));
                Episode three = Sample.episode("2026-11-03T12:00", Sample.BEFORE, Sample.ONE_HOUR, saved);
                take(
                        robot,
                        name + "-edit",
                        language,
                        look,
                        three,
                        "2026-11-03T12:00",
                        saved,
                        900,
                        Bench::new,
                        bench -> bench.model.digit('4'));
                take(
                        robot,
                        name + "-conflict",
                        language,
                        look,
                        three,
                        "2026-11-03T12:00",
                        saved,
                        900,
                        Bench::new,
                        bench -> {
                            bench.model.digit('4');
                            bench.model.reason().set("typing error");
                            bench.answer = new Saving.Stale<>(Sample.score(3, "3w", NOW, 7, Lanss.ofTotal(9)));
                            bench.saving.save();
                        });
                take(
                        robot,
                        name + "-absent",
                        language,
                        look,
                        Sample.episode(NOW),
                        NOW,
                        null,
                        700,
                        Bench::new,
                        bench -> {
                            robot.interact(() -> {});
                            bench.model.absence().set(org.paintrend.domain.assessment.AbsenceReason.UNREACHABLE);
                        });
            }
        }
    }

    private interface Make {
        Bench make(
                Stage stage,
                Locale language,
                Appearance look,
                Episode episode,
                String now,
                Assessment edited,
                Map<String, String> draft,
                double width,
                double height);
    }

    private void take(
            FxRobot robot,
            String name,
            Locale language,
            Appearance look,
            Episode episode,
            String now,
            Assessment edited,
            int height,
            Make make,
            Consumer<Bench> steps)
            throws IOException {
        String only = System.getProperty("pictures");
        if (!name.matches(only)) {
            return;
        }
        Map<String, String> draft =
                name.contains("phone") ? Map.of("date", "2026-11-03", "time", "10:42", "nrs", "4") : Map.of();
        var image = new WritableImage[1];
        robot.interact(() -> {
            Bench bench = make.make(stage, language, look, episode, now, edited, draft, 832, height);
            steps.accept(bench);
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(700, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> image[0] = stage.getScene().snapshot(null));
        Path folder = Files.createDirectories(Path.of("target", "pictures", "entry"));
        ImageIO.write(
                SwingFXUtils.fromFXImage(image[0], null),
                "png",
                folder.resolve(name + ".png").toFile());
    }
}
