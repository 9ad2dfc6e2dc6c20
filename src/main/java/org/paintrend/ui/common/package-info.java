/** What every screen shares: background work, ports to the outside, small controls. */
@NullMarked
package org.paintrend.ui.common;

import org.jspecify.annotations.NullMarked;
