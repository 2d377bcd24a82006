/** Logs and captures, told apart by their content. */
@NullMarked
package org.busbar.core.log;

import org.jspecify.annotations.NullMarked;
