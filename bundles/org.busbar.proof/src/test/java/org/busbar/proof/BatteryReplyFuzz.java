package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.busbar.api.monitor.BatteryMonitor;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorReply;
import org.busbar.api.monitor.MonitorRequest;
import org.busbar.battery.weco.WecoMonitorProvider;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * No bytes make the parser of a battery's answers fail or wait for ever, or miss the answer that comes after them. Fuzzed with {@code -Dbusbar.fuzz}; else only
 * the kept inputs run.
 */
class BatteryReplyFuzz {

	private static final Executions EXECUTIONS = new Executions(BatteryReplyFuzz.class);
	private static final WecoMonitorProvider WECO = new WecoMonitorProvider();
	private static final BatteryMonitor MONITOR = WECO.monitor();

	@FuzzTest(maxDuration = "10s")
	void anyBytes(byte[] bytes) {
		int which = bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % MONITOR.round().size();
		MonitorRequest request = MONITOR.round().get(which);
		assertFalse(MONITOR.reply(request, 1, bytes, bytes.length, true) instanceof MonitorReply.Incomplete);
		assertFalse(MONITOR.reply(MONITOR.opening().orElseThrow(), 1, bytes, bytes.length, true) instanceof MonitorReply.Incomplete);
		byte[] answer = WECO.emulate(value -> 1).received(request.bytes(), request.bytes().length);
		byte[] all = Arrays.copyOf(bytes, bytes.length + answer.length);
		System.arraycopy(answer, 0, all, bytes.length, answer.length);
		MonitorReply reply = MONITOR.reply(request, 1, all, all.length, true);
		// The bytes may hold a refusal with its right checksum; it came first.
		boolean refused = reply instanceof MonitorReply.Failed failed && failed.fault() instanceof MonitorFault.Refused;
		assertTrue(reply instanceof MonitorReply.Values || refused, reply::toString);
		EXECUTIONS.count();
	}
}
