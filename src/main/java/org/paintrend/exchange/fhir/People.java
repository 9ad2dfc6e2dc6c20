package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Identity;
import org.paintrend.exchange.release.Subject;
import org.paintrend.exchange.release.Who;

/** Patients. Their sex has the codes that FHIR has. */
final class People {
    private People() {}

    static Entry patient(Subject subject) {
        ObjectNode patient = Pieces.resource("Patient");
        switch (subject.who()) {
            case Who.Named named -> {
                identify(patient, "patient-code", named.code().value());
                name(patient, named.identity());
            }
            case Who.Numbered numbered ->
                identify(patient, "study-id", numbered.id().value());
        }
        if (subject.sex() != null) {
            patient.put("gender", subject.sex().id());
        }
        if (subject.who() instanceof Who.Named named && named.identity().birthDate() != null) {
            patient.put("birthDate", named.identity().birthDate().toString());
        }
        return new Entry(Addresses.patient(subject), patient);
    }

    private static void identify(ObjectNode patient, String system, String value) {
        patient.putArray("identifier")
                .addObject()
                .put("system", Systems.OURS + "sid/" + system)
                .put("value", value);
    }

    private static void name(ObjectNode patient, Identity identity) {
        @Nullable String family = identity.familyName();
        @Nullable String given = identity.givenName();
        if (family != null || given != null) {
            ObjectNode name = patient.putArray("name").addObject();
            if (family != null) {
                name.put("family", family);
            }
            if (given != null) {
                name.putArray("given").add(given);
            }
        }
        if (identity.phone() != null) {
            patient.putArray("telecom").addObject().put("system", "phone").put("value", identity.phone());
        }
    }
}
