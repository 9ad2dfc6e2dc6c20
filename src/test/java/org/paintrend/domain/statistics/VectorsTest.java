package org.paintrend.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statistics agree with those computed in R, of which the vectors are in the test resources. */
class VectorsTest {
    private static final double EXACTLY = 1e-12;

    static Stream<JsonNode> signedRanks() throws IOException {
        return each("wsr");
    }

    static Stream<JsonNode> differences() throws IOException {
        return each("newcombe");
    }

    static Stream<JsonNode> friedman() throws IOException {
        return Stream.of(vectors().get("friedman"));
    }

    @ParameterizedTest
    @MethodSource("signedRanks")
    void signedRank(JsonNode vector) {
        int[] differences = ints(vector.get("diffs"));
        JsonNode expected = vector.get("wilcox");
        SignedRank test = SignedRank.of(differences);
        assertThat(test.pairs()).isEqualTo(differences.length);
        assertThat(test.different()).isEqualTo(expected.get("n").asInt());
        if (expected.has("Wplus")) {
            double all = test.different() * (test.different() + 1) / 2.0;
            assertThat(test.plus()).isEqualTo(expected.get("Wplus").asDouble());
            assertThat(all - test.plus()).isEqualTo(expected.get("Wminus").asDouble());
            assertThat(test.exact().orElseThrow())
                    .isCloseTo(expected.get("p_exact_two_sided").asDouble(), within(EXACTLY));
        } else {
            assertThat(test.exact()).isEmpty();
            assertThat(test.p()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("differences")
    void newcombe(JsonNode vector) {
        var comparison = new Comparison(proportion(vector, "a", "n1"), proportion(vector, "b", "n2"));
        Interval interval = comparison.newcombe().orElseThrow();
        assertThat(comparison.difference()).isCloseTo(vector.get("diff").asDouble(), within(EXACTLY));
        assertThat(interval.low()).isCloseTo(vector.get("lo").asDouble(), within(EXACTLY));
        assertThat(interval.high()).isCloseTo(vector.get("hi").asDouble(), within(EXACTLY));
    }

    @ParameterizedTest
    @MethodSource("friedman")
    void friedman(JsonNode vector) {
        List<int[]> columns = Stream.of("A", "B", "C", "D")
                .map(name -> ints(vector.get(name)))
                .toList();
        List<int[]> rows = new ArrayList<>();
        for (int row = 0; row < columns.getFirst().length; row++) {
            int at = row;
            rows.add(columns.stream().mapToInt(column -> column[at]).toArray());
        }
        Friedman test = Friedman.of(rows).orElseThrow();
        assertThat(test.n()).isEqualTo(rows.size());
        assertThat(test.df()).isEqualTo(vector.get("df").asInt());
        assertThat(test.chiSquared()).isCloseTo(vector.get("chi2_tie_corrected").asDouble(), within(EXACTLY));
        assertThat(test.p()).isCloseTo(vector.get("p").asDouble(), within(EXACTLY));
    }

    private static Proportion proportion(JsonNode vector, String count, String of) {
        return new Proportion(vector.get(count).asInt(), vector.get(of).asInt());
    }

    private static int[] ints(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    private static Stream<JsonNode> each(String name) throws IOException {
        return StreamSupport.stream(vectors().get(name).spliterator(), false);
    }

    private static JsonNode vectors() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(VectorsTest.class.getResourceAsStream("/reference/statistics-vectors.json"))) {
            return new ObjectMapper().readTree(in);
        }
    }
}
