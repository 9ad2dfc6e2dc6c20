/** What the clinic and the person at the desk can set. */
@NullMarked
package org.paintrend.ui.settings;

import org.jspecify.annotations.NullMarked;
