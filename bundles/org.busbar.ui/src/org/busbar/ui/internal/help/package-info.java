/** The help as it is read in the workbench, without a browser, and the guide that is ticked off. */
@NullMarked
package org.busbar.ui.internal.help;

import org.jspecify.annotations.NullMarked;
