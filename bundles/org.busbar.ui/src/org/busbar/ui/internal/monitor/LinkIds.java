package org.busbar.ui.internal.monitor;

/** Names of the widgets of the view and of what leads to a connection. */
final class LinkIds {

	static final String VIEW = "batteryLink.view";
	static final String GUIDANCE = "batteryLink.guidance";
	static final String CONNECT = "batteryLink.connect";
	static final String DISCONNECT = "batteryLink.disconnect";
	static final String KEY = "batteryLink.key";
	static final String RECORD = "batteryLink.record";
	static final String STATE = "batteryLink.state";
	static final String COUNTS = "batteryLink.counts";
	static final String FINDING = "batteryLink.finding";
	static final String RECORDING = "batteryLink.recording";
	static final String CELLS = "batteryLink.cells";
	static final String VALUES = "batteryLink.values";
	static final String DETAILS = "batteryLink.details";
	static final String HISTORY = "batteryLink.history";

	static final String SOCKETS = "batteryLink.start.sockets";
	static final String SOCKET_TEXT = "batteryLink.start.socket";
	static final String SITE = "batteryLink.start.site";
	static final String OPTIONS = "batteryLink.start.options";
	static final String CAUTIONS = "batteryLink.start.cautions";
	static final String VOLTS = "batteryLink.start.volts";
	static final String VERDICT = "batteryLink.start.verdict";
	static final String SERIAL = "batteryLink.start.serial";
	static final String NETWORK = "batteryLink.start.network";
	static final String PORT = "batteryLink.start.port";
	static final String LOOK = "batteryLink.start.look";
	static final String HOST = "batteryLink.start.host";

	static final String KEY_AGREE = "batteryLink.key.agree";
	static final String KEY_BYTES = "batteryLink.key.bytes";
	static final String KEY_WRITE = "batteryLink.key.write";

	private LinkIds() {
	}
}
