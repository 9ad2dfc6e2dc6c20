package org.paintrend.architecture.offenders.pure.domain;

import org.slf4j.Logger;

public record Logs(Logger log) {}
