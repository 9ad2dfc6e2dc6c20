/** What people do with the program: its use cases, each saved in one unit of work or refused with its faults. */
@NullMarked
package org.paintrend.clinic;

import org.jspecify.annotations.NullMarked;
