/** Whom to follow up: the home of the desk, and what is noted of those who could not be reached. */
@NullMarked
package org.paintrend.ui.followups;

import org.jspecify.annotations.NullMarked;
