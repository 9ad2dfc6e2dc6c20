package org.paintrend.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Writes the percentages of a scale as the language does; reads none. */
@SuppressWarnings("serial") // never written
final class PercentFormat extends NumberFormat {
    private final transient IntFunction<String> written;

    PercentFormat(IntFunction<String> written) {
        this.written = written;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(written.apply((int) Math.round(number)));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public @Nullable Number parse(String source, ParsePosition position) {
        return null;
    }
}
