package org.paintrend.domain.safety;

import org.paintrend.domain.Coded;

/** What a procedure needs to have about it for a question to be asked. */
public enum AskedWhen implements Coded {
    /** Always. */
    ALWAYS("always"),
    /** A steroid is to be given. */
    STEROID("steroid"),
    /** Sedation is planned. */
    SEDATION("sedation"),
    /** It is guided by X-ray or CT, and the patient could be pregnant. */
    RAYS_AND_PREGNANCY("rays-and-pregnancy");

    private final String id;

    AskedWhen(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
