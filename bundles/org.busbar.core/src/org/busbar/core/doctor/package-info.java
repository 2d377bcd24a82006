/** What is wrong on a bus, how sure that is, and what to do next. */
@NullMarked
package org.busbar.core.doctor;

import org.jspecify.annotations.NullMarked;
