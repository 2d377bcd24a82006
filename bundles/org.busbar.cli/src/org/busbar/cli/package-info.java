/** The command line: a command for each thing that it can do, and the application that runs them. */
@NullMarked
package org.busbar.cli;

import org.jspecify.annotations.NullMarked;
