package org.busbar.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.busbar.api.driver.DriverProvider;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.quantity.Unit;
import org.busbar.can.codec.MessageCodec;
import org.busbar.core.arming.ArmRequest;
import org.busbar.core.arming.DraftedMessage;
import org.busbar.core.arming.PlannedFrame;
import org.busbar.core.arming.Sending;
import org.busbar.core.protocol.EffectiveProtocol;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code busbar send}: plays a device or sends frames, after every question was answered. */
@Command(name = "send")
final class SendCommand extends SendingSubcommand {

	private static final int USUAL_PERIOD = 1000;

	@Option(names = "--role", paramLabel = "ROLE", descriptionKey = "send-role")
	Optional<Role> role = Optional.empty();

	@Option(names = "--value", paramLabel = "QUANTITY=NUMBER", descriptionKey = "send-value")
	Map<String, Double> values = new LinkedHashMap<>();

	@Option(names = "--frame", paramLabel = "ID#DATA", descriptionKey = "send-frame")
	List<String> frames = List.of();

	@Option(names = "--signal", paramLabel = "MESSAGE.SIGNAL=VALUE", descriptionKey = "send-signal")
	Map<String, String> signals = new LinkedHashMap<>();

	@Option(names = "--period", paramLabel = "MS", descriptionKey = "send-period")
	Optional<Integer> period = Optional.empty();

	@Option(names = "--count", paramLabel = "N", descriptionKey = "send-count")
	Optional<Integer> count = Optional.empty();

	@Override
	int unarmed(ArmRequest request) {
		throw new CommandFailure(ExitCode.USAGE, Messages.send_not_armed);
	}

	@Override
	Sending sending() {
		boolean any = !frames.isEmpty() || !signals.isEmpty();
		if (role.isPresent() == any) {
			throw new CommandFailure(ExitCode.USAGE, Messages.send_what);
		}
		if (any) {
			// Once, unless said otherwise; with a period and no count until it is stopped.
			int times = count.orElse(period.isPresent() ? 0 : 1);
			long nanos = period.orElse(USUAL_PERIOD) * 1_000_000L;
			Stream<PlannedFrame> written = frames.stream().map(frame -> PlannedFrame.parse(frame, nanos, times));
			Stream<PlannedFrame> drafted = drafts().stream().map(draft -> draft.frame(nanos, times));
			return new Sending.Frames(Stream.concat(written, drafted).toList(), known());
		}
		String id = named();
		EffectiveProtocol effective = lookup().protocol(id, options);
		DriverProvider drivers = services().drivers().provider(id)
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.send_no_driver, id)));
		return new Sending.Played(role.orElseThrow(), effective, drivers, quantities());
	}

	private String named() {
		return protocol.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, Messages.send_protocol));
	}

	/** One message for all signals of it, with what else it holds as the protocol begins it. */
	private List<DraftedMessage> drafts() {
		if (signals.isEmpty()) {
			return List.of();
		}
		EffectiveProtocol effective = lookup().protocol(named(), options);
		Map<String, DraftedMessage> drafts = new LinkedHashMap<>();
		signals.forEach((name, value) -> {
			int dot = name.indexOf('.');
			if (dot < 0) {
				throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.send_signal, name));
			}
			String message = name.substring(0, dot);
			DraftedMessage draft = drafts.computeIfAbsent(message, wanted -> DraftedMessage.of(message(effective, wanted)));
			drafts.put(message, draft.with(name.substring(dot + 1), value));
		});
		return List.copyOf(drafts.values());
	}

	private static MessageCodec message(EffectiveProtocol effective, String name) {
		return effective.codec().messages().stream().filter(message -> message.message().name().equals(name)).findFirst()
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.send_no_message, new Object[]{effective.descriptor().id(), name,
						String.join(", ", effective.codec().messages().stream().map(message -> message.message().name()).toList())})));
	}

	private Map<Quantity, Double> quantities() {
		Map<Quantity, Double> quantities = new TreeMap<>();
		values.forEach((name, value) -> quantities.put(Quantity.of(name).filter(quantity -> quantity.unit() != Unit.TEXT)
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.send_no_quantity, name))), value));
		return quantities;
	}
}
