package org.paintrend.architecture.offenders.pure.domain;

import java.nio.file.Path;

public record Remembers(Path file) {}
