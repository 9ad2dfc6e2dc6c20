package org.paintrend.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paintrend.clinic.Clinic;
import org.paintrend.clinic.ClinicDetails;

/**
 * What stands at the head of a report of the clinic; what it did not give is left out.
 *
 * @param address line by line
 */
public record Letterhead(
        String name, List<String> address, @Nullable String phone, Optional<LogoPicture> logo) {
    public Letterhead {
        address = List.copyOf(address);
    }

    /** Reads it from the disk. */
    public static Letterhead read(Clinic clinic) {
        ClinicDetails details = clinic.details();
        return new Letterhead(
                details.name(),
                details.address().lines().filter(line -> !line.isBlank()).toList(),
                details.phone().isBlank() ? null : details.phone(),
                clinic.logo().flatMap(logo -> LogoPicture.of(logo, details.name())));
    }
}
