package org.paintrend.domain.safety;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.paintrend.domain.patient.Sex;

/**
 * The procedure and the patient that are asked about. What is not known counts as the answer that asks more.
 *
 * @param technique the id of the technique, or absent
 * @param steroid whether a steroid is to be given, or absent
 * @param sedation whether sedation is planned, or absent
 * @param rays whether it is guided by X-ray or CT, or absent
 * @param sex or absent
 * @param ageYears at the procedure, or absent
 * @param at when the procedure is to begin
 */
public record SafetyContext(
        @Nullable String technique,
        @Nullable Answer steroid,
        @Nullable Answer sedation,
        @Nullable Answer rays,
        @Nullable Sex sex,
        @Nullable Integer ageYears,
        Instant at) {}
