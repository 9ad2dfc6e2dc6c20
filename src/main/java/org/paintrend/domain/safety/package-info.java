/** What is asked before a procedure, and which answers stand in its way. */
@NullMarked
package org.paintrend.domain.safety;

import org.jspecify.annotations.NullMarked;
