package org.paintrend.ui.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paintrend.clinic.AssessmentForm;
import org.paintrend.clinic.Preview;
import org.paintrend.domain.Fault;

/**
 * The input as it stands, and what follows from it.
 *
 * @param placing to which timepoint it belongs
 * @param timeTwice whether one of two equal local times has to be chosen
 * @param faults what is wrong, by field; the first of each
 */
record Look(AssessmentForm form, Placing placing, boolean timeTwice, Preview preview, Map<String, Fault> faults) {
    Look {
        faults = Map.copyOf(faults);
    }

    /** The first fault of each field. */
    static Map<String, Fault> byField(List<Fault> faults) {
        Map<String, Fault> byField = new LinkedHashMap<>();
        faults.forEach(fault -> byField.putIfAbsent(fault.field(), fault));
        return byField;
    }
}
