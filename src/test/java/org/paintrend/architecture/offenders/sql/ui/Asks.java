package org.paintrend.architecture.offenders.sql.ui;

import org.jdbi.v3.core.Jdbi;

public record Asks(Jdbi jdbi) {}
