package org.paintrend.architecture.offenders.javafx.clinic;

import javafx.beans.property.Property;

public record Observes(Property<String> name) {}
