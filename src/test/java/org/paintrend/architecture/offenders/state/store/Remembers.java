package org.paintrend.architecture.offenders.state.store;

import java.util.HashMap;
import java.util.Map;

public final class Remembers {
    static final Map<String, String> CACHE = new HashMap<>();

    private Remembers() {}
}
