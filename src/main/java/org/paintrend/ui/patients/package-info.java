/** The list of patients and the form that registers one. */
@NullMarked
package org.paintrend.ui.patients;

import org.jspecify.annotations.NullMarked;
