package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Kills a process that saves, again and again at random moments, and looks after each kill whether all that it confirmed
 * is there, whole, in a sound file that opens.
 */
public final class KillTrial {
    private static final int KILLS = 50;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 400;
    private static final int POLL = 10;
    /** About how long a process takes until it saves. */
    private static final int STARTING = 900;
    /** One kill in so many comes at any moment since the start, be it while the database is being opened. */
    private static final int EARLY = 5;

    private KillTrial() {}

    /** The process to be killed: saves number after number, and prints each when it is confirmed. */
    public static void main(String[] arguments) throws Exception {
        NumberedSaves saves = Class.forName(arguments[0])
                .asSubclass(NumberedSaves.class)
                .getDeclaredConstructor()
                .newInstance();
        try (NumberedSaves.Session session = saves.open(Path.of(arguments[1]))) {
            SortedSet<Long> saved = session.saved();
            for (long next = saved.isEmpty() ? 1 : saved.last() + 1; ; next++) {
                session.save(next);
                System.out.println(next);
            }
        }
    }

    /** The whole trial on a new file. */
    public static void run(NumberedSaves saves, Path file) throws Exception {
        long seed = System.nanoTime();
        System.out.println("KillTrial of " + saves.getClass().getSimpleName() + ", seed " + seed);
        Random random = new Random(seed);
        saves.create(file);
        long confirmed = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            confirmed = Math.max(confirmed, saveUntilKilled(saves, file, random));
            confirmed = check(saves, file, confirmed, "kill " + kill + " of seed " + seed);
        }
        assertThat(confirmed).as("saved between the kills").isGreaterThan(KILLS);
        System.out.println("KillTrial: " + KILLS + " kills, " + confirmed + " saves");
    }

    /** The last number that was confirmed before the end, or 0. */
    private static long saveUntilKilled(NumberedSaves saves, Path file, Random random) throws Exception {
        Path output = file.resolveSibling("confirmed.txt");
        try (Child child =
                Child.startPrintingTo(output, KillTrial.class, saves.getClass().getName(), file.toString())) {
            if (random.nextInt(EARLY) == 0) {
                Thread.sleep(random.nextInt(STARTING));
            } else {
                while (Files.size(output) == 0 && child.runs()) {
                    Thread.sleep(POLL);
                }
                Thread.sleep(random.nextInt(SHORTEST, LONGEST));
            }
            assertThat(child.runs()).as("still saves when it is killed").isTrue();
            child.kill();
        }
        return Files.readAllLines(output).stream()
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    /** At most the one save that was under way may be there beyond what was confirmed. */
    private static long check(NumberedSaves saves, Path file, long confirmed, String when) throws Exception {
        SortedSet<Long> saved;
        try (NumberedSaves.Session session = saves.open(file)) {
            saved = session.saved();
        }
        long newest = saved.isEmpty() ? 0 : saved.last();
        assertThat(newest).as(when).isBetween(confirmed, confirmed + 1);
        assertThat(saved)
                .as(when)
                .isEqualTo(LongStream.rangeClosed(1, newest).collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var rows = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
            assertThat(rows.getString(1)).as(when).isEqualTo("ok");
        }
        return newest;
    }
}
