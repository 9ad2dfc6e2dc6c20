package org.paintrend.domain.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The techniques an entry of the catalogue is about.
 *
 * @param only the ids of these techniques; empty: every one
 * @param except and not these
 */
public record Scope(Set<String> only, Set<String> except) {
    /** Every technique. */
    public static final Scope ALL = new Scope(Set.of(), Set.of());

    public Scope {
        only = Set.copyOf(only);
        except = Set.copyOf(except);
        if (!only.isEmpty() && !except.isEmpty()) {
            throw new IllegalArgumentException("either some techniques, or all but some");
        }
    }

    /**
     * Whether the entry is about a technique.
     *
     * @param technique its id, or absent where it was not recorded: then only what is about every technique holds
     */
    public boolean covers(@Nullable String technique) {
        if (technique == null) {
            return only.isEmpty();
        }
        return only.isEmpty() ? !except.contains(technique) : only.contains(technique);
    }
}
