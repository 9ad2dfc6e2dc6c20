package org.paintrend.domain;

import java.util.List;

/**
 * One thing wrong with what somebody typed or imported. Faults are values: they are collected, shown beside their
 * field and change nothing.
 *
 * @param field the name of the field or column, such as {@code nrs_pre}
 * @param value the text as it was given; empty where nothing was given
 * @param problem what is wrong with it
 * @param allowed what would be accepted, as arguments of the problem's sentence (for a range: its two ends)
 */
public record Fault(String field, String value, Problem problem, List<String> allowed) {
    public Fault {
        allowed = List.copyOf(allowed);
    }

    /** A fault whose sentence takes the given limits. */
    public static Fault of(String field, String value, Problem problem, Object... allowed) {
        return new Fault(
                field,
                value,
                problem,
                List.of(allowed).stream().map(String::valueOf).toList());
    }
}
