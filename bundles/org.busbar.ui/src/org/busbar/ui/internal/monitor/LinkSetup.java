package org.busbar.ui.internal.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.busbar.api.catalogue.Device;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Socket;
import org.busbar.core.monitor.PinCheck;
import org.eclipse.osgi.util.NLS;

/**
 * What is chosen and measured before a battery is watched: socket, pin, port. Each step says what is missing; nothing is opened before all are done. Used by one
 * thread.
 */
final class LinkSetup {

	/** As any idle transmitter may have it, so that only the socket decides. */
	private static final double TRANSMITTER = -9;
	private static final String SIMULATED = "sim";
	private static final String SERIAL = "serial";
	private static final String NETWORK = "tcp";
	/** With the sign that a keyboard has, the one that a text processor has, or without. */
	private static final String NUMBER = "[-+\u2212]?\\d{1,4}([.,]\\d{0,4})?";
	private static final String OPTIONS = "([a-z-]+=[^&=\\s]+(&[a-z-]+=[^&=\\s]+)*)?";
	private static final String ADDRESS = "[^:/?&\\s]+:\\d{1,5}";

	private final List<Choice> choices;
	private Optional<Choice> chosen = Optional.empty();
	private String site;
	private String options = "";
	private String volts = "";
	private boolean network;
	private String port = "";
	private String host = "";

	/**
	 * A socket of a battery whose own link is known, or a simulated battery.
	 *
	 * @param description of the link
	 * @param name        of the maker and the socket
	 * @param socket      empty for a simulated battery
	 * @param refusal     why nothing may be connected to it; empty where it may
	 * @param text        what is known of it
	 */
	record Choice(MonitorDescription description, String name, Optional<Socket> socket, Optional<String> refusal, String text) {

		boolean isSimulated() {
			return socket.isEmpty();
		}
	}

	/**
	 * A battery whose own link is known.
	 *
	 * @param description of the link
	 * @param device      the battery as the catalogue has it
	 */
	record Battery(MonitorDescription description, Device device) {
	}

	/**
	 * @param simulated whether there are simulated batteries
	 * @param site      what the site is called, as far as it is known
	 */
	LinkSetup(List<Battery> batteries, boolean simulated, String site) {
		List<Choice> all = new ArrayList<>();
		batteries.forEach(battery -> battery.device().sockets().forEach(socket -> all.add(choice(battery, socket))));
		if (simulated) {
			batteries.forEach(battery -> all.add(new Choice(battery.description(), NLS.bind(Messages.choice_simulated, battery.description().name()),
					Optional.empty(), Optional.empty(), Messages.choice_simulated_text)));
		}
		choices = List.copyOf(all);
		this.site = site;
	}

	private static Choice choice(Battery battery, Socket socket) {
		Optional<String> refusal = PinCheck.judge(battery.description(), socket, TRANSMITTER) instanceof PinCheck.Verdict.Refused refused
				? Optional.of(refused.message())
				: Optional.empty();
		String hazards = socket.hazards().stream().map(Hazard::text).collect(Collectors.joining("\n\n"));
		String text = refusal.orElse(socket.note() + (hazards.isEmpty() ? "" : "\n\n" + hazards));
		return new Choice(battery.description(), NLS.bind(Messages.choice_socket, battery.device().name(), socket.name()), Optional.of(socket), refusal, text);
	}

	List<Choice> choices() {
		return choices;
	}

	Optional<Choice> chosen() {
		return chosen;
	}

	void choose(Choice choice) {
		chosen = Optional.of(choice);
	}

	String site() {
		return site;
	}

	void site(String text) {
		site = text.strip();
	}

	/** @param text of the URI of a simulated battery */
	void options(String text) {
		options = text.strip();
	}

	String volts() {
		return volts;
	}

	void volts(String text) {
		volts = text.strip();
	}

	/** @param overNetwork whether the port is one of a serial server */
	void network(boolean overNetwork) {
		network = overNetwork;
	}

	boolean isNetwork() {
		return network;
	}

	void port(String text) {
		port = text.strip();
	}

	void host(String text) {
		host = text.strip();
	}

	/** Whether it ends with the socket: there is nothing to measure and no port to choose. */
	boolean isSimulated() {
		return chosen.filter(Choice::isSimulated).isPresent();
	}

	/** What is missing or forbidden in the first step; empty when one can go on. */
	Optional<String> socketProblem() {
		if (choices.isEmpty()) {
			return Optional.of(Messages.no_battery);
		}
		if (chosen.isEmpty()) {
			return Optional.of(Messages.socket_missing);
		}
		if (chosen.get().refusal().isPresent()) {
			return Optional.of(Messages.socket_refused);
		}
		if (site.isEmpty()) {
			return Optional.of(Messages.site_missing);
		}
		return isSimulated() && !options.matches(OPTIONS) ? Optional.of(NLS.bind(Messages.options_wrong, options)) : Optional.empty();
	}

	/** How the measurement is judged; empty before anything that is a number was entered. */
	Optional<PinCheck.Verdict> verdict() {
		if (!volts.matches(NUMBER)) {
			return Optional.empty();
		}
		double number = Double.parseDouble(volts.replace('\u2212', '-').replace(',', '.'));
		return chosen.flatMap(choice -> choice.socket().map(socket -> PinCheck.judge(choice.description(), socket, number)));
	}

	/** What is missing or forbidden in the second step. */
	Optional<String> pinProblem() {
		if (isSimulated()) {
			return Optional.empty();
		}
		if (volts.isEmpty()) {
			return Optional.of(Messages.volts_missing);
		}
		Optional<PinCheck.Verdict> verdict = verdict();
		if (verdict.isEmpty()) {
			return Optional.of(NLS.bind(Messages.volts_wrong, volts));
		}
		return verdict.get() instanceof PinCheck.Verdict.Refused ? Optional.of(Messages.volts_refused) : Optional.empty();
	}

	/** What is missing in the third step. */
	Optional<String> portProblem() {
		if (isSimulated()) {
			return Optional.empty();
		}
		if (network) {
			return host.matches(ADDRESS) ? Optional.empty() : Optional.of(host.isEmpty() ? Messages.host_missing : NLS.bind(Messages.host_wrong, host));
		}
		return port.isEmpty() ? Optional.of(Messages.port_missing) : Optional.empty();
	}

	/** What is to be opened; empty as long as a step is not done. */
	Optional<BatteryLink.Wish> wish() {
		if (socketProblem().or(this::pinProblem).or(this::portProblem).isPresent()) {
			return Optional.empty();
		}
		return chosen.flatMap(choice -> {
			String battery = choice.description().battery();
			ConverterUri uri = uri(battery);
			return check(uri).map(check -> new BatteryLink.Wish(battery, uri, check, site));
		});
	}

	private ConverterUri uri(String battery) {
		String target = network ? NETWORK + ':' + host : SERIAL + ':' + port.replace("%", "%25").replace("?", "%3F");
		return ConverterUri.parse(isSimulated() ? SIMULATED + ':' + battery + (options.isEmpty() ? "" : '?' + options) : target);
	}

	private Optional<PinCheck> check(ConverterUri uri) {
		return isSimulated()
				? PinCheck.simulated(uri)
				: verdict().flatMap(verdict -> verdict instanceof PinCheck.Verdict.Proven proven ? Optional.of(proven.check()) : Optional.empty());
	}
}
