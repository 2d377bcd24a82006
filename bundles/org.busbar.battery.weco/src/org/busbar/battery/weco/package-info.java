/** The RS232 link of WeCo batteries that the program WeCo Monitor uses, as far as one public source has found it out. */
@NullMarked
package org.busbar.battery.weco;

import org.jspecify.annotations.NullMarked;
