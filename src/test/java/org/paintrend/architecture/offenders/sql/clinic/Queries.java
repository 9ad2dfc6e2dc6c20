package org.paintrend.architecture.offenders.sql.clinic;

import java.sql.Connection;

public record Queries(Connection connection) {}
