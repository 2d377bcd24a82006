/** The view of what the doctor says. */
@NullMarked
package org.busbar.ui.internal.findings;

import org.jspecify.annotations.NullMarked;
