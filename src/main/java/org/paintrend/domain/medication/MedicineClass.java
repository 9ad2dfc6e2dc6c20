package org.paintrend.domain.medication;

import org.paintrend.domain.Coded;

/** What kind of drug a medicine is. */
public enum MedicineClass implements Coded {
    NSAID("nsaid"),
    PARACETAMOL("paracetamol"),
    ANTICONVULSANT("anticonvulsant"),
    ANTIDEPRESSANT("antidepressant"),
    /** Counted into the oral morphine equivalent, or said to be outside its table. */
    OPIOID("opioid"),
    MUSCLE_RELAXANT("muscle-relaxant"),
    /** On the skin. */
    TOPICAL("topical"),
    OTHER("other");

    private final String id;

    MedicineClass(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
