/** The Busbar product: the application that opens the workbench, and its window. */
@NullMarked
package org.busbar.app;

import org.jspecify.annotations.NullMarked;
