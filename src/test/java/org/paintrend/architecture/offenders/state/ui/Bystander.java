package org.paintrend.architecture.offenders.state.ui;

import java.util.List;

public enum Bystander {
    FIRST,
    SECOND;

    static final List<String> NAMES = List.of("first", "second");

    static int place(Bystander bystander) {
        return switch (bystander) {
            case FIRST -> 1;
            case SECOND -> 2;
        };
    }
}
