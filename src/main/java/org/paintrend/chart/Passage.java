package org.paintrend.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text broken into lines no wider than its column: between words, and inside of a word only where it is wider. */
public record Passage(List<String> lines, Font font) {
    private static final double LEADING = 1.35;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public Passage {
        lines = List.copyOf(lines);
    }

    /** Breaks a text into lines, in pixels. */
    public static Passage of(String text, Font font, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : SPACE.splitAsStream(text.strip())
                .flatMap(word -> parts(word, font, width).stream())
                .toList()) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Look.width(font, longer) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.replace(0, line.length(), longer);
            }
        }
        lines.add(line.toString());
        return new Passage(lines, font);
    }

    /** A word as it is, or in as few parts as fit: a letter stays with its accents. */
    private static List<String> parts(String word, Font font, double width) {
        if (Look.width(font, word) <= width) {
            return List.of(word);
        }
        var parts = new ArrayList<String>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int begin = 0;
        int end = letters.next();
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (Look.width(font, word.substring(begin, next)) > width) {
                parts.add(word.substring(begin, end));
                begin = end;
            }
            end = next;
        }
        parts.add(word.substring(begin));
        return parts;
    }

    /** What its lines need, in pixels. */
    public double height() {
        return lines.size() * leading();
    }

    /** Draws it from its upper left corner. */
    public void draw(Graphics2D g2, double x, double y, Color colour) {
        g2.setFont(font);
        g2.setPaint(colour);
        double baseLine = y + 0.98 * font.getSize2D();
        for (String line : lines) {
            g2.drawString(line, (float) x, (float) baseLine);
            baseLine += leading();
        }
    }

    private double leading() {
        return font.getSize2D() * LEADING;
    }
}
