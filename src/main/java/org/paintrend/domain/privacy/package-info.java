/** What keeps a patient from being recognised in data that leave the clinic. */
@NullMarked
package org.paintrend.domain.privacy;

import org.jspecify.annotations.NullMarked;
