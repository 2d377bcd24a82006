package org.busbar.battery.weco;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.monitor.BatteryMonitor;
import org.busbar.api.monitor.MonitorFault;
import org.busbar.api.monitor.MonitorReply;
import org.busbar.api.monitor.MonitorRequest;
import org.busbar.battery.weco.RegisterMap.Block;

/**
 * Reads registers of a WeCo battery: messages like those of Modbus RTU, unit 1, function 3, big endian, with a checksum of their own. The only thing that it can
 * write is the key of the session, which is a message of its own form.
 */
final class WecoMonitor implements BatteryMonitor {

	static final int UNIT = 1;
	static final int READ = 3;
	static final int REFUSED = 0x80 | READ;
	/** Unit, function and a number of bytes or a code. */
	private static final int HEADER = 3;
	private static final int CHECKSUM = 2;
	/** What a battery answers that has taken a key, without checksum. */
	private static final byte[] TAKEN = {UNIT, READ, 0x03, 0x23, 0, 0};
	private static final String ID = "registers.";

	private final RegisterMap map;
	private final SessionKey key;
	private final Map<String, Block> blocks;
	private final List<MonitorRequest> round;

	WecoMonitor(RegisterMap map, SessionKey key) {
		this.map = map;
		this.key = key;
		blocks = map.requests().stream().collect(Collectors.toUnmodifiableMap(WecoMonitor::id, block -> block));
		round = map.requests().stream().map(block -> new MonitorRequest(id(block), MonitorRequest.Kind.READ, read(block))).toList();
	}

	private static String id(Block block) {
		return ID + block.address();
	}

	private byte[] read(Block block) {
		return key.sign((byte) UNIT, (byte) READ, high(block.address()), (byte) block.address(), high(block.count()), (byte) block.count());
	}

	private static byte high(int word) {
		return (byte) (word >> Byte.SIZE);
	}

	@Override
	public List<MonitorRequest> round() {
		return round;
	}

	/** Without a checksum: the battery has no key before. */
	@Override
	public Optional<MonitorRequest> opening() {
		return Optional.of(new MonitorRequest("session-key", MonitorRequest.Kind.SESSION_WRITE,
				new byte[]{0, READ, high(key.value()), (byte) key.value(), 0, 1}));
	}

	@Override
	public MonitorReply reply(MonitorRequest request, long nanos, byte[] received, int length, boolean over) {
		Block block = blocks.get(request.id());
		Search search = new Search(received, echo(request.bytes(), received, length), length);
		return block == null ? search.taken(over) : search.registers(block, nanos, over);
	}

	/** How many bytes at the beginning are those that were sent: adapters of two wires hear themselves. */
	private static int echo(byte[] sent, byte[] received, int length) {
		return length >= sent.length && Arrays.equals(sent, 0, sent.length, received, 0, sent.length) ? sent.length : 0;
	}

	/** Looks for one reply at every place where it may begin. */
	private final class Search {

		private final byte[] bytes;
		private final int from;
		private final int length;
		private int expected;
		private int begun;
		private boolean damaged;

		/** @param from where the battery begins */
		Search(byte[] bytes, int from, int length) {
			this.bytes = bytes;
			this.from = from;
			this.length = length;
		}

		MonitorReply registers(Block block, long nanos, boolean over) {
			byte[] header = {UNIT, READ, (byte) (2 * block.count())};
			byte[] refusal = {UNIT, (byte) REFUSED};
			for (int at = from; at < length && (over || begun == 0); at++) {
				if (isWhole(at, header, HEADER + 2 * block.count())) {
					return new MonitorReply.Values(map.read(block, nanos, words(at + HEADER, block.count())), at - from);
				}
				if (isWhole(at, refusal, HEADER)) {
					return new MonitorReply.Failed(new MonitorFault.Refused(bytes[at + 2] & 0xFF));
				}
			}
			return nothing(over);
		}

		MonitorReply taken(boolean over) {
			for (int at = from; at < length && (over || begun == 0); at++) {
				if (isWhole(at, TAKEN, TAKEN.length)) {
					return new MonitorReply.Accepted();
				}
			}
			return nothing(over);
		}

		/** @param size of the message without its checksum */
		private boolean isWhole(int at, byte[] begin, int size) {
			int present = length - at;
			for (int i = 0; i < Math.min(begin.length, present); i++) {
				if (bytes[at + i] != begin[i]) {
					return false;
				}
			}
			if (present < size + CHECKSUM) {
				if (begun == 0 && present >= begin.length) {
					// Until the time is over it is the reply, and what its words look like does not matter.
					begun = present;
					expected = size + CHECKSUM;
				}
				return false;
			}
			boolean whole = key.matches(bytes, at, size);
			damaged |= !whole;
			return whole;
		}

		private int[] words(int first, int count) {
			int[] words = new int[count];
			for (int i = 0; i < count; i++) {
				words[i] = (bytes[first + 2 * i] & 0xFF) << Byte.SIZE | bytes[first + 2 * i + 1] & 0xFF;
			}
			return words;
		}

		private MonitorReply nothing(boolean over) {
			if (!over) {
				return new MonitorReply.Incomplete();
			}
			if (length == from) {
				return new MonitorReply.Failed(new MonitorFault.Silence());
			}
			if (damaged) {
				return new MonitorReply.Failed(new MonitorFault.WrongChecksum());
			}
			return new MonitorReply.Failed(begun > 0 ? new MonitorFault.ShortReply(expected, begun) : new MonitorFault.Garbage(length - from));
		}
	}
}
