package org.paintrend.report;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Stream;
import org.paintrend.chart.ChartFont;
import org.paintrend.chart.ChartTheme;
import org.paintrend.chart.Passage;
import org.paintrend.words.Words;

/** Sets the head of a clinic: name and address at the left, the logo at the right, a line beneath. */
final class HeadSetter {
    private static final ChartTheme THEME = ChartTheme.PRINT;
    private static final double BETWEEN = 24;

    private HeadSetter() {}

    static Block block(Letterhead head, Words words, ChartFont font, double letters) {
        double beside = head.logo().map(logo -> logo.width() + BETWEEN).orElse(0.0);
        double logoHeight = head.logo().map(LogoPicture::height).orElse(0.0);
        double width = A4.INSIDE_WIDTH - beside;
        Passage name = Passage.of(head.name(), font.bold(1.25 * letters), width);
        Stream<String> phone = Stream.ofNullable(head.phone()).map(number -> words.get("report.head.phone", number));
        List<Passage> lines = Stream.concat(head.address().stream(), phone)
                .map(line -> Passage.of(line, font.plain(0.9 * letters), width))
                .toList();
        double text =
                name.height() + lines.stream().mapToDouble(Passage::height).sum();
        double high = Math.max(text, logoHeight) + 0.6 * letters;
        return new Block(high + letters, true, (g2, top) -> {
            name.draw(g2, 0, top, THEME.text());
            double y = top + name.height();
            for (Passage line : lines) {
                line.draw(g2, 0, y, THEME.muted());
                y += line.height();
            }
            head.logo().ifPresent(logo -> {
                double left = A4.INSIDE_WIDTH - logo.width();
                g2.translate(left, top);
                logo.draw(g2);
                g2.translate(-left, -top);
            });
            g2.setPaint(THEME.axis());
            g2.setStroke(new BasicStroke(1));
            g2.draw(new Line2D.Double(0, top + high, A4.INSIDE_WIDTH, top + high));
        });
    }
}
