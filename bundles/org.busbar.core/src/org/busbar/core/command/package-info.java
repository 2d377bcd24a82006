/** How another bundle adds a command to the command line. */
@NullMarked
package org.busbar.core.command;

import org.jspecify.annotations.NullMarked;
