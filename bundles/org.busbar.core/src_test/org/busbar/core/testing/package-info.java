/** What the tests share. */
@NullMarked
package org.busbar.core.testing;

import org.jspecify.annotations.NullMarked;
