package org.paintrend.clinic;

@SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"})
final class Unwritten {
    private Unwritten() {}

    static <T> T yet() {
        throw new UnsupportedOperationException();
    }
}
