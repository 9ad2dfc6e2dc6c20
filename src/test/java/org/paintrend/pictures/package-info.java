/** Makes the pictures of every screen that are compared with the design and shown in the README. */
@NullMarked
package org.paintrend.pictures;

import org.jspecify.annotations.NullMarked;
