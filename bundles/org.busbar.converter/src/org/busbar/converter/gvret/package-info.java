/** The binary protocol of GVRET devices. */
@NullMarked
package org.busbar.converter.gvret;

import org.jspecify.annotations.NullMarked;
