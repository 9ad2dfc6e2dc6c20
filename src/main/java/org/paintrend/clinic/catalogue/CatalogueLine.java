package org.paintrend.clinic.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paintrend.domain.Coded;
import org.paintrend.domain.Fault;
import org.paintrend.domain.Problem;
import org.paintrend.domain.Reading;
import org.paintrend.domain.catalogue.Scope;
import org.paintrend.domain.catalogue.Wording;

/** One line of a file of the catalogue, read strictly: what is wrong is noted and reads as absent. */
final class CatalogueLine {
    static final String EVERY = "all";
    static final String BUT = "all but ";
    private static final int LONGEST = 300;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern SPACE = Pattern.compile(" +");

    private final List<String> header;
    private final List<String> cells;
    private final Reading reading = new Reading();

    CatalogueLine(List<String> header, List<String> cells) {
        this.header = header;
        this.cells = cells;
    }

    List<Fault> faults() {
        return reading.faults();
    }

    /** Notes what is wrong with a cell. */
    void refuse(String column, Problem problem, Object... allowed) {
        reading.refuse(column, cell(column), problem, allowed);
    }

    /** The id of the entry, as it stands there. */
    Optional<String> id() {
        return Optional.of(cell("id")).filter(id -> !id.isEmpty());
    }

    /** An id: lower-case letters, digits and hyphens. */
    Optional<String> id(String column) {
        return required(column).filter(id -> fits(column, id, id));
    }

    /** One of a few words. */
    <E extends Enum<E> & Coded> Optional<E> choice(String column, Class<E> type) {
        return required(column).flatMap(text -> reading.choice(column, text, Arrays.asList(type.getEnumConstants())));
    }

    /** {@code all}, {@code all but} some ids, or some ids. */
    Optional<Scope> scope(String column) {
        return required(column).flatMap(text -> {
            boolean but = text.startsWith(BUT);
            Set<String> ids = text.equals(EVERY) ? Set.of() : ids(but ? text.substring(BUT.length()) : text);
            if (!ids.stream().allMatch(id -> fits(column, id, text))) {
                return Optional.empty();
            }
            return Optional.of(but ? new Scope(Set.of(), ids) : new Scope(ids, Set.of()));
        });
    }

    /** The columns {@code en} and {@code tr}, or others that begin alike. */
    Optional<Wording> wording(String before) {
        Optional<String> english = required(before + "en");
        Optional<String> turkish = required(before + "tr");
        return english.flatMap(en -> turkish.map(tr -> new Wording(Map.of("en", en, "tr", tr))));
    }

    /** A whole number that has to be there. */
    Optional<Integer> requiredWhole(String column, int lowest, int highest) {
        return required(column).flatMap(text -> reading.whole(column, text, lowest, highest));
    }

    /** A decimal number that has to be there. */
    Optional<BigDecimal> decimal(String column, int lowest, int highest) {
        return required(column).flatMap(text -> reading.decimal(column, text, lowest, highest));
    }

    /** A word or a few that may be missing; an empty text where they are. */
    String optional(String column) {
        return reading.text(column, cell(column), LONGEST).orElse("");
    }

    /** A whole number that may be missing. */
    Optional<Integer> whole(String column, int lowest, int highest) {
        return reading.whole(column, cell(column), lowest, highest);
    }

    /** Every cell by its column. */
    Map<String, String> cells() {
        return IntStream.range(0, header.size()).boxed().collect(Collectors.toMap(header::get, cells::get));
    }

    /** A word or a few. */
    Optional<String> required(String column) {
        return reading.requiredText(column, cell(column), LONGEST);
    }

    private boolean fits(String column, String id, String whole) {
        boolean fits = ID.matcher(id).matches() && !id.equals(EVERY);
        if (!fits) {
            reading.refuse(column, whole, Problem.NOT_ONE_OF, "lower-case letters, digits and hyphens, at most 40");
        }
        return fits;
    }

    private static Set<String> ids(String text) {
        return SPACE.splitAsStream(text.strip()).collect(Collectors.toSet());
    }

    private String cell(String column) {
        return cells.get(header.indexOf(column));
    }
}
