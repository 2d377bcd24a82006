package org.busbar.converter.socketcan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;

/**
 * Opens {@code socketcan:can0} and {@code socketcan:can0?bitrate=500000}: a CAN interface of Linux as it stands. Bit rate and mode are settings of the interface
 * for all programs, so Busbar asks what they are, refuses what does not fit, and says the command that sets them. Safe for use by several threads.
 */
public final class SocketCanConverter implements ConverterProvider {

	private static final String BIT_RATE = "bitrate";
	private static final String MODE = "mode";
	private static final Set<String> OPTIONS = new TreeSet<>(Set.of(BIT_RATE, MODE));
	private static final String SCHEME_PREFIX = "socketcan:";
	private static final String LINUX = "Linux";

	private final Supplier<SystemCalls> calls;
	private final String system;

	/** For declarative services. */
	public SocketCanConverter() {
		this(Libc::new, System.getProperty("os.name"));
	}

	SocketCanConverter(Supplier<SystemCalls> calls, String system) {
		this.calls = calls;
		this.system = system;
	}

	@Override
	public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
		String name = uri.scheme() + ':' + uri.target();
		checkOptions(name, uri.options());
		int asked = bitRate(name, uri.options());
		SystemCalls linux = linux(name);
		CanSocket socket = socket(name, linux);
		try {
			CanInterface target = target(name, uri.target(), Interfaces.read(linux));
			check(name, target, mode, asked);
			socket.bind(target.index());
			SocketCanChannel channel = new SocketCanChannel(name, target, socket, mode, capabilities(target),
					target.bitRate() > 0 ? target.bitRate() : asked, notices(target, mode), sink);
			channel.start();
			return channel;
		} catch (SystemCallException e) {
			socket.close();
			throw refused(name, e);
		} catch (ChannelException | RuntimeException e) {
			socket.close();
			throw e;
		}
	}

	private static void checkOptions(String name, Map<String, String> options) throws ChannelException {
		for (String option : options.keySet()) {
			if (!OPTIONS.contains(option)) {
				throw new ChannelException(Messages.format("option.unknown", name, option, String.join(", ", OPTIONS)));
			}
		}
		String mode = options.getOrDefault(MODE, "listen");
		if (!mode.equals("listen")) {
			throw new ChannelException(Messages.format("option.mode", name, mode));
		}
	}

	/** What the user says that it is; 0 when he leaves it to the interface. */
	private static int bitRate(String name, Map<String, String> options) throws ChannelException {
		String text = options.getOrDefault(BIT_RATE, "");
		if (text.isEmpty()) {
			return 0;
		}
		try {
			int rate = Integer.parseInt(text);
			if (rate > 0) {
				return rate;
			}
		} catch (NumberFormatException e) {
			throw new ChannelException(Messages.format("bit-rate.form", name, text), e);
		}
		throw new ChannelException(Messages.format("bit-rate.form", name, text));
	}

	private SystemCalls linux(String name) throws ChannelException {
		if (!system.equals(LINUX)) {
			throw new ChannelException(Messages.format("not-linux", name, system));
		}
		try {
			return calls.get();
		} catch (IllegalCallerException e) {
			throw new ChannelException(Messages.format("native-access", name), e);
		} catch (UnsupportedOperationException e) {
			throw new ChannelException(Messages.format("machine", name, e.getMessage()), e);
		}
	}

	private static CanSocket socket(String name, SystemCalls linux) throws ChannelException {
		try {
			return CanSocket.open(linux);
		} catch (SystemCallException e) {
			throw refused(name, e);
		}
	}

	private static ChannelException refused(String name, SystemCallException e) {
		String message = switch (e.error()) {
			case SystemCallException.FAMILY_UNKNOWN, SystemCallException.PROTOCOL_UNKNOWN, SystemCallException.TYPE_UNKNOWN -> Messages.format("no-can", name);
			case SystemCallException.NOT_PERMITTED, SystemCallException.ACCESS_DENIED -> Messages.format("permission", name);
			default -> Messages.format("gone", name, e.getMessage());
		};
		return new ChannelException(message, e);
	}

	private static CanInterface target(String name, String target, Interfaces interfaces) throws ChannelException {
		if (target.isBlank()) {
			throw new ChannelException(Messages.format("no-target", interfaces.names()));
		}
		Optional<CanInterface> found = interfaces.named(target);
		if (found.isEmpty()) {
			throw new ChannelException(Messages.format("unknown", name, target, interfaces.names()));
		}
		if (!found.get().can()) {
			throw new ChannelException(Messages.format("not-can", name, target, interfaces.names()));
		}
		return found.get();
	}

	private static void check(String name, CanInterface target, Mode mode, int asked) throws ChannelException {
		boolean listen = mode == Mode.LISTEN;
		String command = IpCommand.up(target, asked, listen);
		if (!target.up()) {
			throw new ChannelException(Messages.format("down", name, command));
		}
		if (asked > 0 && target.bitRate() > 0 && asked != target.bitRate()) {
			throw new ChannelException(Messages.format("bit-rate", name, Integer.toString(target.bitRate()), Integer.toString(asked), command));
		}
		if (!listen && target.listens()) {
			throw new ChannelException(Messages.format("listens", name, command));
		}
	}

	private static Capabilities capabilities(CanInterface target) {
		boolean tells = target.controller().isPresent();
		boolean counts = target.controller().filter(CanInterface.Controller::counters).isPresent();
		return new Capabilities(proof(target), false, tells, counts);
	}

	/** An interface that does not only listen is not kept from acknowledging by anything that Busbar may do. */
	private static Capabilities.Proof proof(CanInterface target) {
		if (!target.listens()) {
			return Capabilities.Proof.IMPOSSIBLE;
		}
		return target.controller().filter(CanInterface.Controller::serial).isPresent() ? Capabilities.Proof.CLAIMED : Capabilities.Proof.PROVEN;
	}

	private static List<String> notices(CanInterface target, Mode mode) {
		List<String> notices = new ArrayList<>();
		String name = target.name();
		if (mode == Mode.LISTEN) {
			Optional<CanInterface.Listening> listening = target.controller().map(CanInterface.Controller::listening);
			if (listening.isEmpty()) {
				notices.add(Messages.format("notice.no-controller", name));
			} else if (listening.get() == CanInterface.Listening.OFF) {
				notices.add(Messages.format("notice.acknowledges", name, IpCommand.up(target, 0, true)));
			} else if (listening.get() == CanInterface.Listening.UNKNOWN) {
				notices.add(Messages.format("notice.cannot-listen", name));
			} else if (proof(target) == Capabilities.Proof.CLAIMED) {
				notices.add(Messages.format("notice.serial", name));
			}
		}
		if (target.controller().filter(CanInterface.Controller::busOff).isPresent()) {
			notices.add(Messages.format("notice.bus-off", name));
		}
		return notices;
	}

	@Override
	public List<String> suggestions() {
		if (!system.equals(LINUX)) {
			return List.of();
		}
		try {
			return Interfaces.read(calls.get()).ofCan().stream().map(each -> SCHEME_PREFIX + each.name()).toList();
		} catch (SystemCallException | IllegalCallerException | UnsupportedOperationException e) {
			System.getLogger(SocketCanConverter.class.getName()).log(System.Logger.Level.DEBUG, "The CAN interfaces cannot be listed.", e);
			return List.of();
		}
	}
}
