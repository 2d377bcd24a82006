/** What dialogs have in common. */
@NullMarked
package org.busbar.ui.internal.dialog;

import org.jspecify.annotations.NullMarked;
