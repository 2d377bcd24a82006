/** Which protocol a battery and an inverter should speak with each other. */
@NullMarked
package org.busbar.core.advice;

import org.jspecify.annotations.NullMarked;
