package org.paintrend.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {
    @Test
    void numbersStayNumbersAndNothingElseRuns() throws IOException {
        assertThat(written(List.of("-2.5", "-1+1", "=HYPERLINK(\"x\")", "", "+3", "0.1234567891", "Şule, A"))
                        .lines())
                .containsExactly(
                        "a,b,c,d,e,f,g", "-2.5,'-1+1,\"'=HYPERLINK(\"\"x\"\")\",,'+3,0.1234567891,\"Şule, A\"");
    }

    private static String written(List<String> row) throws IOException {
        var out = new ByteArrayOutputStream();
        TableWriter.write(List.of("a", "b", "c", "d", "e", "f", "g"), List.of(row), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
