package org.busbar.ui.internal.wiring;

/** Names of the widgets of the wiring, for {@link org.busbar.ui.internal.WidgetIds}. */
final class WiringIds {

	static final String VIEW = "wiring.view";
	static final String BATTERY = "wiring.battery";
	static final String INVERTER = "wiring.inverter";
	static final String STANDARD = "wiring.standard";
	static final String GUIDANCE = "wiring.guidance";
	static final String DECISION = "wiring.decision";
	static final String DECISION_PIN = "wiring.decision.pin.";
	static final String DECISION_READING = "wiring.decision.reading.";
	static final String DECISION_MESSAGE = "wiring.decision.message";
	static final String DECISION_APPLY = "wiring.decision.apply";
	static final String DECISION_UNDO = "wiring.decision.undo";
	static final String TABS = "wiring.tabs";
	static final String DRAWING = "wiring.drawing";
	static final String TEXT = "wiring.text";

	private WiringIds() {
	}
}
