/** What the views show, as plain values: no widget, no workbench. */
@NullMarked
package org.busbar.ui.internal.presenter;

import org.jspecify.annotations.NullMarked;
