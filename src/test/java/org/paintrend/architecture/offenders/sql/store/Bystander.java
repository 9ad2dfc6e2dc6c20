package org.paintrend.architecture.offenders.sql.store;

import org.jdbi.v3.core.Jdbi;

public record Bystander(Jdbi jdbi) {}
