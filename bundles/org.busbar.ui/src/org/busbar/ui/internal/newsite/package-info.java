/** The wizard that makes the configuration of a site. */
@NullMarked
package org.busbar.ui.internal.newsite;

import org.jspecify.annotations.NullMarked;
