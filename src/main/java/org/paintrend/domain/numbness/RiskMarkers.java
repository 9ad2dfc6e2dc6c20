package org.paintrend.domain.numbness;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What makes an injured nerve likelier. It stands beside the suggestion and never changes it. Everything may be absent.
 *
 * @param thin low body weight, or little fat over the buttock
 * @param drug what was injected, as written
 * @param givenBy who gave the injection
 */
public record RiskMarkers(
        @Nullable Boolean thin,
        @Nullable InjectionSite site,
        @Nullable String drug,
        @Nullable String givenBy) {
    /** Nothing recorded. */
    public static final RiskMarkers NONE = new RiskMarkers(null, null, null, null);

    /** Above this age, in years, it is a marker by itself. */
    public static final int AGE = 65;

    /** Whether an age is a marker; of an unknown age nobody can tell. */
    public static boolean isOld(OptionalInt years) {
        return years.isPresent() && years.getAsInt() > AGE;
    }

    /** The nerves to examine; where the site is not recorded, all of them. */
    public List<Nerve> nerves() {
        return site == null ? List.of(Nerve.values()) : site.nerves();
    }
}
