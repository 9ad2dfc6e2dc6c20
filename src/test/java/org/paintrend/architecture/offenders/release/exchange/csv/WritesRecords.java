package org.paintrend.architecture.offenders.release.exchange.csv;

import org.paintrend.architecture.offenders.release.clinic.PatientRecord;

public record WritesRecords(PatientRecord record) {}
