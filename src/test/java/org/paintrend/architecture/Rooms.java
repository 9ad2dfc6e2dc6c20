package org.paintrend.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The plan of the house: each room, and the rooms it may look into. Arrows point down only. */
final class Rooms {
    private static final Map<String, Set<String>> SEES = Map.ofEntries(
            entry("ui", Set.of("report", "chart", "exchange", "clinic", "words", "domain")),
            entry("cli", Set.of("report", "chart", "exchange", "clinic", "words", "domain")),
            entry("report", Set.of("chart", "clinic", "words", "domain")),
            entry("exchange", Set.of("clinic", "words", "domain")),
            entry("chart", Set.of("words", "domain")),
            entry("clinic", Set.of("store", "vault", "domain")),
            entry("store", Set.of("vault", "domain")),
            entry("vault", Set.of("domain")),
            entry("words", Set.of("domain")),
            entry("domain", Set.of()));

    private Rooms() {}

    /** Every room but {@code app}, which builds the program and so sees them all. */
    static Stream<String> belowApp() {
        return SEES.keySet().stream().sorted();
    }

    /** The packages of a room and of all rooms it may look into. */
    static String[] seenFrom(String house, String room) {
        return Stream.concat(Stream.of(room), SEES.get(room).stream())
                .map(seen -> in(house, seen))
                .toArray(String[]::new);
    }

    /** The packages of all rooms. */
    static String[] all(String house) {
        return Stream.concat(Stream.of("app"), belowApp())
                .map(room -> in(house, room))
                .toArray(String[]::new);
    }

    private static String in(String house, String room) {
        return house + "." + room + "..";
    }
}
