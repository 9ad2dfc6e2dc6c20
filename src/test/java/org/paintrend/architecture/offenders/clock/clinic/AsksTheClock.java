package org.paintrend.architecture.offenders.clock.clinic;

import java.time.LocalDate;
import java.time.ZoneOffset;

public final class AsksTheClock {
    private AsksTheClock() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
