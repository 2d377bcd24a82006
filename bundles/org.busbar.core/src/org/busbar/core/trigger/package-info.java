/** Triggers: what begins and ends a recording while nobody looks. */
@NullMarked
package org.busbar.core.trigger;

import org.jspecify.annotations.NullMarked;
