package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

import org.busbar.api.monitor.BatteryMonitor;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorReading;
import org.busbar.api.monitor.MonitorReply;
import org.busbar.api.monitor.MonitorRequest;
import org.busbar.battery.weco.WecoMonitorProvider;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for the answers of a battery, however they come and whatever comes with them. */
class BatteryReplyProperties {

	private static final WecoMonitorProvider WECO = new WecoMonitorProvider();
	private static final BatteryMonitor MONITOR = WECO.monitor();

	@Provide
	Arbitrary<MonitorRequest> requests() {
		return Arbitraries.of(MONITOR.round());
	}

	private static byte[] answer(MonitorRequest request, int soc) {
		return WECO.emulate(value -> value.id().endsWith("soc") ? soc : Double.NaN).received(request.bytes(), request.bytes().length);
	}

	private static List<MonitorReading> values(MonitorReply reply) {
		return assertInstanceOf(MonitorReply.Values.class, reply).readings();
	}

	@Property(tries = 300)
	void anAnswerThatGrowsIsIncompleteUntilItIsWhole(@ForAll("requests") MonitorRequest request, @ForAll @IntRange(max = 100) int soc) {
		byte[] answer = answer(request, soc);
		for (int length = 0; length < answer.length; length++) {
			assertEquals(new MonitorReply.Incomplete(), MONITOR.reply(request, 1, answer, length, false));
			MonitorFault fault = assertInstanceOf(MonitorReply.Failed.class, MONITOR.reply(request, 1, answer, length, true)).fault();
			assertTrue(length >= 3 ? fault.equals(new MonitorFault.ShortReply(answer.length, length)) : !(fault instanceof MonitorFault.ShortReply),
					fault::toString);
		}
		assertTrue(!values(MONITOR.reply(request, 1, answer, answer.length, false)).isEmpty());
	}

	/** Without the byte that begins an answer, nothing of it can be taken for one. */
	@Property(tries = 300)
	void garbageBeforeAnAnswerIsSkipped(@ForAll("requests") MonitorRequest request, @ForAll @Size(max = 200) List<@ByteRange(min = 2) Byte> garbage,
			@ForAll @IntRange(max = 100) int soc) {
		byte[] answer = answer(request, soc);
		byte[] all = new byte[garbage.size() + answer.length];
		for (int i = 0; i < garbage.size(); i++) {
			all[i] = garbage.get(i);
		}
		System.arraycopy(answer, 0, all, garbage.size(), answer.length);

		MonitorReply.Values values = assertInstanceOf(MonitorReply.Values.class, MONITOR.reply(request, 1, all, all.length, false));

		assertEquals(garbage.size(), values.skipped());
		assertEquals(values(MONITOR.reply(request, 1, answer, answer.length, false)), values.readings());
	}

	@Property(tries = 500)
	void whateverComesThereIsAnAnswerWhenTheTimeIsOver(@ForAll("requests") MonitorRequest request, @ForAll @Size(max = 400) byte[] bytes) {
		byte[] before = Arrays.copyOf(bytes, bytes.length);
		MonitorReply reply = MONITOR.reply(request, 1, bytes, bytes.length, true);

		assertTrue(!(reply instanceof MonitorReply.Incomplete) && !(reply instanceof MonitorReply.Accepted));
		assertTrue(Arrays.equals(before, bytes), "it must not change what was received");
	}

	@Property(tries = 300)
	void theBatterysSideTakesAnyBytesInAnyParts(@ForAll @Size(max = 60) byte[] bytes, @ForAll @IntRange(min = 1, max = 60) int part) {
		var whole = WECO.emulate(value -> 1).received(bytes, bytes.length);
		var battery = WECO.emulate(value -> 1);
		var parts = new ByteArrayOutputStream();
		for (int at = 0; at < bytes.length; at += part) {
			byte[] next = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + part));
			parts.writeBytes(battery.received(next, next.length));
		}
		assertTrue(Arrays.equals(whole, parts.toByteArray()));
	}
}
