package org.paintrend.ui.record;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Local times that occur twice because the clock was put back. */
final class TypedInstant {
    private TypedInstant() {}

    /** Of an instant whose local time occurs twice: whether it is the later of both. */
    static Optional<Boolean> laterOfTwo(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.size() < 2
                ? Optional.empty()
                : Optional.of(zone.getRules().getOffset(instant).equals(offsets.getLast()));
    }
}
