/** The pages as the help system of Eclipse asks for them. */
@NullMarked
package org.busbar.help.platform;

import org.jspecify.annotations.NullMarked;
