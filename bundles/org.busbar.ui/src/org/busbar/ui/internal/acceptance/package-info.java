/** Acceptance tests in the workbench: an engineer is led through each while the bus measures it. */
@NullMarked
package org.busbar.ui.internal.acceptance;

import org.jspecify.annotations.NullMarked;
