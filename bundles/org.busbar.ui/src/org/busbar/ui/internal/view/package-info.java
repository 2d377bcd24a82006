/** What the views of a bus have in common. */
@NullMarked
package org.busbar.ui.internal.view;

import org.jspecify.annotations.NullMarked;
