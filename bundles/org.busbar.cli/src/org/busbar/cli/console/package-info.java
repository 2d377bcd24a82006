/** Where commands write. */
@NullMarked
package org.busbar.cli.console;

import org.jspecify.annotations.NullMarked;
