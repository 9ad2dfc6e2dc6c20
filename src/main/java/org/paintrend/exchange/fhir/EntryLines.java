package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts every entry of a bundle on a line of its own, and nothing else, so that a large one can be looked at. */
final class EntryLines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        breakLine(json);
    }

    private static void breakLine(JsonGenerator json) throws IOException {
        // The list of entries is the one that lies in the bundle itself.
        @Nullable JsonStreamContext within = json.getOutputContext().getParent();
        if (within != null && within.getParent() != null && within.getParent().inRoot()) {
            json.writeRaw('\n');
        }
    }
}
