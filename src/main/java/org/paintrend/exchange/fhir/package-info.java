/** Bundles of FHIR R4, for registries and hospital systems. */
@NullMarked
package org.paintrend.exchange.fhir;

import org.jspecify.annotations.NullMarked;
