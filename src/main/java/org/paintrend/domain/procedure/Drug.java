package org.paintrend.domain.procedure;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A drug given in a procedure, each figure as it was written down, with its unit.
 *
 * @param dose such as "80 mg"
 * @param concentration such as "1 %"
 * @param volume such as "15 mL"
 */
public record Drug(
        String name,
        @Nullable String dose,
        @Nullable String concentration,
        @Nullable String volume) {

    /** A drug of which neither concentration nor volume was recorded. */
    public Drug(String name, @Nullable String dose) {
        this(name, dose, null, null);
    }

    /** On one line: "lidocaine 150 mg, 1 %, 15 mL". */
    public String written() {
        String figures = Stream.of(dose, concentration, volume)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
        return (name + " " + figures).strip();
    }
}
