package org.paintrend.ui.cohort;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure and what it rests on.
 *
 * @param title what it is
 * @param figures large, each with a word beneath or an empty one
 * @param beside what stands beside the figure, or empty
 * @param beneath what it rests on
 */
record Card(String title, List<Figure> figures, String beside, String beneath) {
    /** A figure with its word. */
    record Figure(String text, String word) {}

    Card {
        figures = List.copyOf(figures);
    }

    /** All of it in a sentence or two. */
    String spoken() {
        String said = figures.stream()
                .map(figure -> (figure.text() + " " + figure.word()).strip())
                .collect(Collectors.joining(", "));
        return Stream.of(title + ": " + said, beside, beneath)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
