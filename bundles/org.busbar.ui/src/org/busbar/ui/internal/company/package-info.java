/** Whose reports these are, and what new sites begin with. */
@NullMarked
package org.busbar.ui.internal.company;

import org.jspecify.annotations.NullMarked;
