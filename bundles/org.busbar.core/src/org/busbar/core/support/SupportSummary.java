package org.busbar.core.support;

import java.util.List;

import org.busbar.api.doctor.Severity;

/**
 * What a support bundle says of itself, as {@code support.json} has it. A text that is empty stands for what nobody told.
 *
 * @param format    which kind of file it is
 * @param site      name of the site
 * @param battery   maker and model
 * @param inverter  maker and model
 * @param protocol  id of the dialect that was spoken, else of that of the configuration
 * @param severity  of the verdict
 * @param verdict   what matters most
 * @param cause     the likeliest cause
 * @param frames    frames in the bundle
 * @param dropped   older frames that found no room
 * @param masked    whether serial numbers were taken out
 */
record SupportSummary(String format, String busbar, String host, String converter, String site, Device battery, Device inverter, String protocol,
		Severity severity, String verdict, String cause, long frames, long dropped, boolean masked, List<String> notes) {

	static final String FORMAT = "busbar-support/1";
	static final String FILE = "support.json";

	/** One of the two. */
	record Device(String name, String serialNumber, String firmware) {
	}
}
