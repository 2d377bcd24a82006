/** What the tests share. */
@NullMarked
package org.busbar.ui.internal.testing;

import org.jspecify.annotations.NullMarked;
