/** {@code busbar check}: the kit on the command line. */
@NullMarked
package org.busbar.tck.command;

import org.jspecify.annotations.NullMarked;
