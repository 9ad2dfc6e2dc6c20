package org.paintrend.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.paintrend.domain.cohort.CaseSeries;

/** How the courses of a case series are called: by numbers, never by names. */
public final class SeriesNames {
    private static final int LETTERS = 26;

    private final Words words;
    private final boolean withCodes;

    /** @param withCodes whether the patients' codes stand beside the numbers */
    public SeriesNames(Words words, boolean withCodes) {
        this.words = words;
        this.withCodes = withCodes;
    }

    /** "1", and of one with two procedures "2a", "2b". */
    public List<String> numbers(CaseSeries series) {
        return series.places().stream()
                .map(place -> place.patient() + letter(place.procedure()))
                .toList();
    }

    /** "Patient 1", and of one with two procedures "Patient 2a", "Patient 2b". */
    public List<String> shortly(CaseSeries series) {
        return numbers(series).stream()
                .map(number -> words.get("series.patient", number))
                .toList();
    }

    /** The same with the code where it is wanted: "Patient 1 (P-0001)". */
    public List<String> fully(CaseSeries series) {
        List<String> names = shortly(series);
        return withCodes
                ? IntStream.range(0, names.size())
                        .mapToObj(i -> words.get(
                                "series.patient.code",
                                names.get(i),
                                series.cases().get(i).patient().code().value()))
                        .toList()
                : names;
    }

    /** What somebody has to know to read the names; nothing where they speak for themselves. */
    public List<String> explained(CaseSeries series) {
        List<String> notes = new ArrayList<>();
        if (series.places().stream().anyMatch(place -> place.procedure() > 0)) {
            notes.add(words.get("series.letters"));
        }
        return notes;
    }

    private static String letter(int procedure) {
        if (procedure == 0) {
            return "";
        }
        return procedure <= LETTERS ? String.valueOf((char) ('a' + procedure - 1)) : "-" + procedure;
    }
}
