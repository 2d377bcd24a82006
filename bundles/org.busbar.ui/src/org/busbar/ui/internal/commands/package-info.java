/** The commands of the menus and keys. */
@NullMarked
package org.busbar.ui.internal.commands;

import org.jspecify.annotations.NullMarked;
