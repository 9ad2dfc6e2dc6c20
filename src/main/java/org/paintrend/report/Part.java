package org.paintrend.report;

import java.util.List;
import java.util.stream.Stream;
import org.paintrend.words.EvidenceText.Line;

/** A part of a report: what it says, before anybody knows how large its letters are. */
public sealed interface Part {
    /** What it says, line by line. */
    Stream<String> said();

    /** How a text is meant to be read. */
    enum Tone {
        PLAIN,
        STRONG,
        QUIET
    }

    /** To whom it goes and of which day; neither belongs to what the report says. */
    record Address(String day, List<String> lines) implements Part {
        public Address {
            lines = List.copyOf(lines);
        }

        @Override
        public Stream<String> said() {
            return Stream.concat(lines.stream(), Stream.of(day));
        }
    }

    record Title(String text) implements Part {
        @Override
        public Stream<String> said() {
            return Stream.of(text);
        }
    }

    record Heading(String text) implements Part {
        @Override
        public Stream<String> said() {
            return Stream.of(text);
        }
    }

    /** The title of what is drawn beneath it, and how that is read. */
    record Caption(String text, String hint) implements Part {
        @Override
        public Stream<String> said() {
            return Stream.of(text, hint);
        }
    }

    record Text(String text, Tone tone) implements Part {
        @Override
        public Stream<String> said() {
            return Stream.of(text);
        }
    }

    /** Labels with what stands beside them. */
    record Facts(List<Line> lines) implements Part {
        public Facts {
            lines = List.copyOf(lines);
        }

        @Override
        public Stream<String> said() {
            return lines.stream().map(line -> line.label() + ": " + line.value());
        }
    }

    /** Rows as long as the columns. */
    record Table(List<Column> columns, List<List<String>> rows) implements Part {
        /**
         * A column.
         *
         * @param share of the width, in relation to the others
         * @param isFigures whether it holds figures, which stand at its right edge
         */
        record Column(String head, double share, boolean isFigures) {}

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<String> said() {
            return Stream.concat(Stream.of(columns.stream().map(Column::head).toList()), rows.stream())
                    .map(cells -> String.join(" | ", cells));
        }
    }

    /**
     * Something drawn.
     *
     * @param told the same in words
     * @param lowest how high it has to be at least, in pixels, and {@code highest} at most
     */
    record Drawing(String told, double lowest, double highest, Pen pen) implements Part {
        @Override
        public Stream<String> said() {
            return told.lines();
        }
    }

    /** A line to sign on. */
    record Signature(String text) implements Part {
        @Override
        public Stream<String> said() {
            return Stream.of(text);
        }
    }
}
