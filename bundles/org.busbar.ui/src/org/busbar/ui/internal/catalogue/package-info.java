/** The view of what is known of brands and batteries. */
@NullMarked
package org.busbar.ui.internal.catalogue;

import org.jspecify.annotations.NullMarked;
