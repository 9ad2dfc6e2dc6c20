/** Who is treated: the clinic's code, sealed-able identity, sex and alerts. */
@NullMarked
package org.paintrend.domain.patient;

import org.jspecify.annotations.NullMarked;
