/** Pictures of a site: what they may be, and where they are kept. */
@NullMarked
package org.busbar.core.photo;

import org.jspecify.annotations.NullMarked;
