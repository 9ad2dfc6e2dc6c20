package org.paintrend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts that are missing in a language, texts nobody uses, and keys in the source that have no text. */
final class TranslationTest {
    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path SOURCE = Path.of("src/main/java");
    private static final Pattern LITERAL =
            Pattern.compile("(?:\"|\\$\\{bundle:)([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.?)[\"}]");
    private static final Pattern ASKED =
            Pattern.compile("\\.(?:get|count)\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");
    /** Each names the response by {0} or, in lower case, by {1}, whichever its place in the language's sentence wants. */
    private static final Set<String> EITHER_CASE = Set.of("verdict.response", "verdict.response.lower");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        for (String room : Words.ROOMS) {
            Properties english = read("messages-" + room + ".properties");
            Properties turkish = read("messages-" + room + "_tr.properties");
            assertThat(turkish.stringPropertyNames()).as(room).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(placeholders(key, turkish)).as(key).isEqualTo(placeholders(key, english));
                assertThat(turkish.getProperty(key)).as(key).isNotBlank();
            }
        }
    }

    @Test
    void everyKeyAskedForHasAText() throws IOException {
        Set<String> keys = keys();
        List<String> missing = source().flatMap(
                        text -> ASKED.matcher(text).results().map(found -> found.group(1)))
                .filter(key -> key.contains("."))
                .filter(key -> !keys.contains(key) && !keys.contains(key + ".one"))
                .distinct()
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        assertThat(unused(keys(), source().toList())).isEmpty();
    }

    @Test
    void aTextNobodyUsesIsFound() {
        var keys = new TreeSet<>(List.of("a.used", "a.unused", "b.built.one", "c.tail.name"));
        assertThat(unused(keys, List.of("get(\"a.used\") get(\"b.\" + code) row(\"c.tail\") + \".name\"")))
                .containsExactly("a.unused");
    }

    /**
     * A key is used when the source names it, or names a beginning of it that ends in a point ("flag." + code), or names
     * its stem and its last part (row("shell.open") with key + ".name").
     */
    private static List<String> unused(Set<String> keys, List<String> source) {
        Set<String> literals = source.stream()
                .flatMap(text -> LITERAL.matcher(text).results().map((MatchResult found) -> found.group(1)))
                .collect(Collectors.toSet());
        Set<String> tails = source.stream()
                .flatMap(text -> Pattern.compile("\"(\\.[a-z0-9.-]+)\"")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1)))
                .collect(Collectors.toSet());
        tails.addAll(Set.of(".one", ".other"));
        return keys.stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> literals.stream().noneMatch(one -> one.endsWith(".") && key.startsWith(one)))
                .filter(key -> tails.stream()
                        .noneMatch(tail -> key.endsWith(tail)
                                && isUsedStem(key.substring(0, key.length() - tail.length()), literals)))
                .toList();
    }

    private static boolean isUsedStem(String stem, Set<String> literals) {
        return literals.contains(stem) || literals.stream().anyMatch(one -> one.endsWith(".") && stem.startsWith(one));
    }

    private static Set<String> placeholders(String key, Properties texts) {
        String text = texts.getProperty(key);
        return PLACEHOLDER
                .matcher(EITHER_CASE.contains(key) ? text.replace("{1}", "{0}") : text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (String room : Words.ROOMS) {
            keys.addAll(read("messages-" + room + ".properties").stringPropertyNames());
        }
        return keys;
    }

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Stream<String> source() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            var texts = new ArrayList<String>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream();
        }
    }
}
