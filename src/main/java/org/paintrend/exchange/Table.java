package org.paintrend.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paintrend.clinic.Progress;
import org.paintrend.exchange.release.Release;
import org.paintrend.exchange.release.Subject;

/** A release as rows and columns. */
public interface Table {
    /** What is written. */
    Release release();

    /** The names of the columns. */
    List<String> columns();

    /** The rows of one subject; each has a cell for every column. */
    Stream<List<Cell>> rows(Subject subject);

    /** All rows; the progress hears of every subject. */
    default Stream<List<Cell>> rows(Progress progress) {
        List<Subject> subjects = release().subjects();
        Function<Integer, Stream<List<Cell>>> rowsOf = i -> {
            progress.reached(i + 1, subjects.size());
            return rows(subjects.get(i));
        };
        return IntStream.range(0, subjects.size()).boxed().flatMap(rowsOf);
    }
}
