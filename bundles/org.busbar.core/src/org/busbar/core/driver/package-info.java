/** Drivers made from a descriptor and its DBC files alone, for dialects that are nothing but cyclic broadcast. */
@NullMarked
package org.busbar.core.driver;

import org.jspecify.annotations.NullMarked;
