package org.busbar.ui.internal.arming;

/** Names of the widgets with which sending is asked for. */
public final class ArmIds {

	/** The button beside Disconnect. */
	public static final String BUTTON = "arming.button";
	/** The button that begins to acknowledge. */
	static final String ACKNOWLEDGE = "arming.acknowledge";
	static final String WHAT = "arming.what";
	static final String PROTOCOL = "arming.protocol";
	static final String VALUES = "arming.values";
	static final String NAMEPLATE = "arming.nameplate";
	static final String FRAME = "arming.frame";
	static final String PERIOD = "arming.period";
	static final String SECONDS = "arming.seconds";
	static final String REPLAY_LOG = "arming.replay.log";
	static final String REPLAY_BROWSE = "arming.replay.browse";
	static final String REPLAY_BUS = "arming.replay.bus";
	static final String REPLAY_IDS = "arming.replay.ids";
	static final String REPLAY_SPEED = "arming.replay.speed";
	static final String REPLAY_PASSES = "arming.replay.passes";
	static final String REPLAY_SUMMARY = "arming.replay.summary";
	static final String REFUSALS = "arming.refusals";
	/** Followed by the number of the question, from 1. */
	static final String ANSWER = "arming.answer.";
	static final String OK = "arming.ok";

	/** The button that opens the editor of signals. */
	static final String COMPOSE = "arming.compose";
	static final String SIGNALS_PROTOCOL = "signals.protocol";
	static final String SIGNALS_MESSAGE = "signals.message";
	static final String SIGNALS_BYTES = "signals.bytes";
	static final String SIGNALS_OK = "signals.ok";
	/** Followed by the name of the signal. */
	static final String SIGNAL = "signals.signal.";

	private ArmIds() {
	}
}
