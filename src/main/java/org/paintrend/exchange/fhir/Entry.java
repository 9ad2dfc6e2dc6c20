package org.paintrend.exchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One resource of a bundle.
 *
 * @param address by which the others refer to it, an {@code urn:uuid:}
 */
record Entry(String address, ObjectNode resource) {}
