/** Busbar in the workbench: its perspective, its texts and what the views get from the core. */
@NullMarked
package org.busbar.ui.internal;

import org.jspecify.annotations.NullMarked;
