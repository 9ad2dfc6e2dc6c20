/** The sheets of a procedure: what is recorded around the scores, field by field, as the catalogue asks for it. */
@NullMarked
package org.paintrend.domain.sheet;

import org.jspecify.annotations.NullMarked;
