/** The editor of a site's configuration. */
@NullMarked
package org.busbar.ui.internal.configuration;

import org.jspecify.annotations.NullMarked;
