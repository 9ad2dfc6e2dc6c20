package org.paintrend.architecture.offenders.release.exchange.release;

import org.paintrend.architecture.offenders.release.clinic.PatientRecord;

public record Bystander(PatientRecord record) {}
