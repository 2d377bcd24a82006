/** One bus being looked at, live or recorded: its frames, what they mean, and what the doctor says of them. */
@NullMarked
package org.busbar.core.observation;

import org.jspecify.annotations.NullMarked;
