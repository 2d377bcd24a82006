package org.busbar.ui.internal.wiring;

/** Names by which tests find the widgets of the wiring view. */
final class WiringIds {

	static final String VIEW = "wiring.view";
	static final String BATTERY = "wiring.battery";
	static final String BATTERY_MODEL = "wiring.battery.model";
	static final String BATTERY_SOCKET = "wiring.battery.socket";
	static final String INVERTER = "wiring.inverter";
	static final String INVERTER_MODEL = "wiring.inverter.model";
	static final String INVERTER_SOCKET = "wiring.inverter.socket";
	static final String STANDARD = "wiring.standard";
	static final String EXPORT = "wiring.export";
	static final String MESSAGE = "wiring.message";
	static final String GUIDANCE = "wiring.guidance";
	static final String DRAWING = "wiring.drawing";
	static final String TABS = "wiring.tabs";
	static final String TAP = "wiring.tap";
	/** With the id of a table behind. */
	static final String TABLE = "wiring.table.";
	static final String DECIDE = "wiring.decide";
	/** With the signal behind, as all that follow. */
	static final String DECIDE_PIN = "wiring.decide.pin.";
	static final String DECIDE_READING = "wiring.decide.reading.";
	static final String DECIDE_WHO = "wiring.decide.who.";
	static final String DECIDE_WHEN = "wiring.decide.when.";
	static final String DECIDE_BUTTON = "wiring.decide.button.";
	static final String TAKE_BACK = "wiring.take-back.";

	private WiringIds() {
	}
}
