package org.busbar.ui.internal.converter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.busbar.api.channel.ConverterProbe;
import org.busbar.api.link.LinkProvider;
import org.busbar.core.adapter.PortProbe;
import org.busbar.core.adapter.Ports;
import org.busbar.core.session.SessionService;
import org.busbar.ui.internal.BusbarUi;
import org.eclipse.swt.widgets.Display;

/** Asks ports what is there, one after the other in the background, and tells what came of it on the thread of the user interface. */
final class PortProbing {

	private final Display display;
	private final Consumer<PortProbe.Result> answered;
	private final Runnable ended;
	private final AtomicBoolean cancelled = new AtomicBoolean();

	/**
	 * @param answered gets what came of one port after the other
	 * @param ended    is run when no more are asked
	 */
	PortProbing(Display display, Consumer<PortProbe.Result> answered, Runnable ended) {
		this.display = display;
		this.answered = answered;
		this.ended = ended;
	}

	/** Begins. */
	void start(List<String> ports) {
		Thread.ofPlatform().daemon().name("busbar-probe").start(() -> {
			PortProbe probe = new PortProbe(probes());
			List<LinkProvider.Identifier> known = BusbarUi.serialPorts();
			Ports plugged = Ports.ofThisComputer();
			for (String port : ports) {
				if (!cancelled.get()) {
					PortProbe.Result result = probe.ask(port, plugged.advice(port, known));
					inUi(() -> answered.accept(result));
				}
			}
			inUi(ended);
		});
	}

	/** No further port is asked. */
	void cancel() {
		cancelled.set(true);
	}

	/** The kinds of converters that may be at a serial port. */
	private static Map<String, ConverterProbe> probes() {
		Map<String, ConverterProbe> probes = new LinkedHashMap<>();
		BusbarUi.sessions()
				.ifPresent(sessions -> sessions.schemes().stream().filter(ConverterChoice::isPort).forEach(scheme -> probe(sessions, scheme, probes)));
		return probes;
	}

	private static void probe(SessionService sessions, String scheme, Map<String, ConverterProbe> probes) {
		if (sessions.converter(scheme).orElse(null) instanceof ConverterProbe probe) {
			probes.put(scheme, probe);
		}
	}

	private void inUi(Runnable runnable) {
		if (!display.isDisposed()) {
			display.asyncExec(runnable);
		}
	}
}
