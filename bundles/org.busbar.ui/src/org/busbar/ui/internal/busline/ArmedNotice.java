package org.busbar.ui.internal.busline;

import org.eclipse.osgi.util.NLS;

/**
 * What everybody has to know while Busbar may send.
 *
 * @param title    that it is so, and on which bus
 * @param role     what Busbar passes itself off as
 * @param stopping what stopping does
 */
public record ArmedNotice(String title, String role, String stopping) {

	/** @param role what the session says of the role; may be empty */
	static ArmedNotice of(String bus, String role) {
		return new ArmedNotice(NLS.bind(Messages.armed_title, bus), role.isEmpty() ? Messages.armed_role_unknown : role, Messages.armed_stop);
	}

	/** All of it. */
	public String text() {
		return title + '\n' + role + ' ' + stopping;
	}
}
