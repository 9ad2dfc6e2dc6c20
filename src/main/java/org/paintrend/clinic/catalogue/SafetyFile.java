package org.paintrend.clinic.catalogue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.paintrend.domain.Problem;
import org.paintrend.domain.catalogue.Scope;
import org.paintrend.domain.catalogue.Source;
import org.paintrend.domain.catalogue.Wording;
import org.paintrend.domain.safety.AskedWhen;
import org.paintrend.domain.safety.Level;
import org.paintrend.domain.safety.SafeIf;
import org.paintrend.domain.safety.SafetyLimits;
import org.paintrend.domain.safety.SafetyQuestion;

/** The safety check, as two files of the catalogue say: its questions and its limits. */
final class SafetyFile {
    private static final String INR = "highest-inr";
    private static final String INR_HOURS = "inr-hours";
    private static final String STEROIDS = "many-steroids";
    private static final String YOUNGEST = "youngest-pregnancy";
    private static final String OLDEST = "oldest-pregnancy";

    private final Map<String, BigDecimal> limits = new HashMap<>();

    private SafetyFile() {}

    /** A question. */
    static Optional<SafetyQuestion> question(CatalogueLine line) {
        Optional<String> id = line.id("id");
        Optional<Level> level = line.choice("level", Level.class);
        Optional<Scope> scope = line.scope("procedures");
        Optional<AskedWhen> when = line.choice("when", AskedWhen.class);
        Optional<SafeIf> safe = line.choice("safe", SafeIf.class);
        Optional<Source> source = line.choice("source", Source.class);
        Optional<Wording> wording = line.wording("");
        return line.faults().isEmpty()
                ? Optional.of(new SafetyQuestion(
                        id.orElseThrow(),
                        level.orElseThrow(),
                        scope.orElseThrow(),
                        when.orElseThrow(),
                        safe.orElseThrow(),
                        source.orElseThrow(),
                        wording.orElseThrow()))
                : Optional.empty();
    }

    /** The limits; each is there, and the youngest age is not above the oldest. */
    static SafetyLimits limits(List<CatalogueEntry> entries) {
        var read = new SafetyFile();
        ClinicCatalogue.read(Chapter.LIMITS, entries, read::limit);
        return new SafetyLimits(
                read.of(INR),
                Duration.ofHours(read.of(INR_HOURS).intValueExact()),
                read.of(STEROIDS).intValueExact(),
                read.of(YOUNGEST).intValueExact(),
                read.of(OLDEST).intValueExact());
    }

    private Optional<BigDecimal> limit(CatalogueLine line) {
        line.choice("source", Source.class);
        line.wording("");
        Optional<String> id = line.id("id");
        Optional<BigDecimal> value = id.flatMap(one -> value(line, one));
        value.ifPresent(one -> {
            limits.put(id.orElseThrow(), one);
            BigDecimal youngest = limits.getOrDefault(YOUNGEST, BigDecimal.ZERO);
            if (id.orElseThrow().equals(OLDEST) && one.compareTo(youngest) < 0) {
                line.refuse("value", Problem.OUT_OF_RANGE, youngest, SafetyLimits.OLDEST);
            }
        });
        return value;
    }

    private static Optional<BigDecimal> value(CatalogueLine line, String id) {
        return switch (id) {
            case INR -> line.decimal("value", 1, SafetyLimits.HIGHEST_INR);
            case INR_HOURS -> whole(line, 1, SafetyLimits.LONGEST_INR_HOURS);
            case STEROIDS -> whole(line, 1, SafetyLimits.MOST_STEROIDS);
            case YOUNGEST, OLDEST -> whole(line, 0, SafetyLimits.OLDEST);
            default -> {
                line.refuse("id", Problem.NOT_ONE_OF, String.join(", ", INR, INR_HOURS, STEROIDS, YOUNGEST, OLDEST));
                yield Optional.empty();
            }
        };
    }

    private static Optional<BigDecimal> whole(CatalogueLine line, int lowest, int highest) {
        return line.requiredWhole("value", lowest, highest).map(BigDecimal::valueOf);
    }

    private BigDecimal of(String id) {
        return Objects.requireNonNull(limits.get(id), id);
    }
}
