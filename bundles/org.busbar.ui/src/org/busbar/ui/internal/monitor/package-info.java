/** The battery's own link: how it is found, what the battery says over it, and what it tells the inverter beside that. */
@NullMarked
package org.busbar.ui.internal.monitor;

import org.jspecify.annotations.NullMarked;
