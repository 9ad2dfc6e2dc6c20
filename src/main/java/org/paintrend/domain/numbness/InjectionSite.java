package org.paintrend.domain.numbness;

import java.util.List;
import org.paintrend.domain.Coded;

/** Where the needle went in. */
public enum InjectionSite implements Coded {
    /** The upper outer part of the buttock. */
    DORSOGLUTEAL("dorsogluteal"),
    /** The side of the hip. */
    VENTROGLUTEAL("ventrogluteal"),
    /** The thigh. */
    THIGH("thigh"),
    /** The upper arm. */
    ARM("arm"),
    /** Anywhere else, such as the sacrum or the spine. */
    ELSEWHERE("elsewhere");

    private final String id;

    InjectionSite(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** The nerves the needle can have met there. */
    public List<Nerve> nerves() {
        return switch (this) {
            case DORSOGLUTEAL, VENTROGLUTEAL, THIGH -> List.of(Nerve.SCIATIC);
            case ARM -> List.of(Nerve.RADIAL);
            case ELSEWHERE -> List.of(Nerve.values());
        };
    }
}
