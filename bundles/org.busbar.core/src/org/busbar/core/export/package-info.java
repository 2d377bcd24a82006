/** The forms in which Busbar hands out what it knows: JSON, text for a terminal, drawings. All of them are the same on every run. */
@NullMarked
package org.busbar.core.export;

import org.jspecify.annotations.NullMarked;
