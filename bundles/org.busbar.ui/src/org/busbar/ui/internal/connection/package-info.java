/** The bus that the workbench watches. */
@NullMarked
package org.busbar.ui.internal.connection;

import org.jspecify.annotations.NullMarked;
