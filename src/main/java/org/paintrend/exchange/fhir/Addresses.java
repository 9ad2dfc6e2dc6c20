package org.paintrend.exchange.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.paintrend.exchange.Treated;
import org.paintrend.exchange.release.Subject;

/**
 * The addresses by which resources of a bundle refer to each other: the same for the same thing in every bundle, so that
 * whoever takes in a second one knows again what came with the first.
 */
final class Addresses {
    private Addresses() {}

    /** The address of a patient. */
    static String patient(Subject subject) {
        return of("Patient", subject.who().key());
    }

    /** The address of a procedure. */
    static String procedure(Treated treated) {
        return of(treated, "Procedure");
    }

    /** The address of what belongs to a procedure. */
    static String of(Treated treated, String what) {
        return of(what, treated.key(), treated.subject().who().key());
    }

    /** The address of what is found on this path. */
    static String of(String... path) {
        byte[] name = (Systems.OURS + String.join("/", path)).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
