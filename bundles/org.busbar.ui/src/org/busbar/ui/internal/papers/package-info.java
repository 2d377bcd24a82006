/** The papers of a site and the file for somebody who is asked for help, made of what is being edited. */
@NullMarked
package org.busbar.ui.internal.papers;

import org.jspecify.annotations.NullMarked;
