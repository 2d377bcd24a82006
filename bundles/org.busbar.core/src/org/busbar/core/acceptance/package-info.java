/** Acceptance tests AT1 to AT7, measured from the bus, live or recorded. */
@NullMarked
package org.busbar.core.acceptance;

import org.jspecify.annotations.NullMarked;
