/** Devices at the other end of a link, as their firmware behaves, with faults on demand. */
@NullMarked
package org.busbar.converter.emulator;

import org.jspecify.annotations.NullMarked;
