/** Files of the user that count like those of a bundle: DBC files, and documents of brands, batteries and protocols. */
@NullMarked
package org.busbar.core.own;

import org.jspecify.annotations.NullMarked;
