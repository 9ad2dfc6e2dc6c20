/** What a clinic knows: values and rules, without I/O, without a toolkit and without a clock of its own. */
@NullMarked
package org.paintrend.domain;

import org.jspecify.annotations.NullMarked;
