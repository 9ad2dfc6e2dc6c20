package org.paintrend.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.paintrend.chart.ChartExport;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartFormat;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Figure;
import org.paintrend.chart.Look;
import org.paintrend.chart.StampedFigure;
import org.paintrend.chart.cohort.CohortCharts;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.CohortReview;
import org.paintrend.clinic.Progress;
import org.paintrend.domain.assessment.Instrument;
import org.paintrend.domain.cohort.Cohort;
import org.paintrend.domain.cohort.Cohorts;
import org.paintrend.words.Words;

/**
 * Makes a PNG of every chart of cohorts of several sizes, on screen in light and dark and as it is printed, in English and
 * Turkish; part of {@link Pictures}. Alone it needs no window: its arguments are the folder and a part of the names.
 */
public final class ChartPictures {
    private static final Map<String, ChartTheme> THEMES = Map.of("light", ChartTheme.LIGHT, "dark", ChartTheme.DARK);

    private ChartPictures() {}

    public static void main(String... arguments) throws IOException {
        take(cohorts(), arguments.length > 1 ? arguments[1] : "", Files.createDirectories(Path.of(arguments[0])));
    }

    /** Those whose name contains a text, and those of a clinic besides. */
    static void take(Clinic clinic, String only, Path folder) throws IOException {
        CohortReview.Material material = clinic.cohort().read(Progress.unheard());
        Map<String, Cohort> cohorts = cohorts();
        cohorts.put("demonstration", new Cohort(material.cases(), material.plan(), material.rule(), false));
        take(cohorts, only, folder);
    }

    private static Map<String, Cohort> cohorts() {
        Map<String, Cohort> cohorts = new LinkedHashMap<>();
        cohorts.put("3", Cohorts.nrs("7 2 3 2", "8 4 - 6", "2 1 2 9"));
        cohorts.put("240", Cohorts.reference());
        cohorts.put("many", Cohorts.many(20_000, 1));
        cohorts.put("open", Cohorts.reference(LocalDate.of(2025, 3, 1)));
        cohorts.put("unsteady", Cohorts.unsteady());
        cohorts.put("none", Cohorts.nrs());
        return cohorts;
    }

    private static void take(Map<String, Cohort> cohorts, String only, Path folder) throws IOException {
        for (Locale language : Words.LANGUAGES) {
            Words words = Words.in(language);
            for (Map.Entry<String, Cohort> cohort : cohorts.entrySet()) {
                for (Map.Entry<String, Supplier<Figure>> chart :
                        charts(cohort.getValue(), words).entrySet()) {
                    String name = "chart-" + chart.getKey() + "-" + cohort.getKey() + "-" + language;
                    if (name.contains(only)) {
                        take(chart.getValue().get(), name, words, folder);
                    }
                }
            }
        }
    }

    private static Map<String, Supplier<Figure>> charts(Cohort cohort, Words words) {
        CohortCharts charts = new CohortCharts(words);
        Map<String, Supplier<Figure>> all = new LinkedHashMap<>();
        all.put("courses", () -> charts.courses(cohort, cohort.figures(), Instrument.NRS));
        all.put("courses-lanss", () -> charts.courses(cohort, cohort.figures(), Instrument.LANSS));
        all.put("rates", () -> charts.rates(cohort, cohort.figures(), Instrument.NRS));
        all.put("rates-lanss", () -> charts.rates(cohort, cohort.figures(), Instrument.LANSS));
        all.put("waterfall", () -> charts.waterfall(cohort, Instrument.NRS));
        all.put("cumulative", () -> charts.cumulative(cohort, cohort.figures(), Instrument.NRS));
        int half = cohort.cases().size() / 3;
        all.put(
                "compared",
                () -> charts.compared(
                        "Sacroiliac joint injection with a long name",
                        cohort.with(cohort.cases().subList(0, half)),
                        words.locale().getLanguage().equals("tr") ? "Transsakral blok" : "Transsacral block",
                        cohort.with(cohort.cases().subList(half, cohort.cases().size())),
                        Instrument.NRS));
        all.put("months", () -> charts.months(cohort, Instrument.NRS));
        return all;
    }

    private static void take(Figure figure, String name, Words words, Path folder) throws IOException {
        for (Map.Entry<String, ChartTheme> theme : THEMES.entrySet()) {
            save(
                    drawn(figure, theme.getValue(), words, 640, 380),
                    folder.resolve(name + "-" + theme.getKey() + "-640x380.png"));
            save(
                    drawn(figure, theme.getValue(), words, 860, 500),
                    folder.resolve(name + "-" + theme.getKey() + "-860x500.png"));
        }
        StampedFigure printed =
                new StampedFigure(figure, List.of("All techniques, 2024", words.date(LocalDate.of(2026, 11, 3))), true);
        new ChartExport(words).save(printed, ChartFormat.PNG, folder.resolve(name + "-print.png"));
    }

    private static BufferedImage drawn(Figure figure, ChartTheme theme, Words words, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        figure.draw(g2, new Look(theme, ChartFont.installed(), words), width, height);
        g2.dispose();
        return image;
    }

    private static void save(BufferedImage image, Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }
}
