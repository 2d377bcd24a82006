package org.busbar.core.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;

/** OSGi service: opens buses by the text that names them and knows which are open. Declared in {@code OSGI-INF/sessions.xml}. Safe for use by any thread. */
@SuppressWarnings("resource") // Sessions and their listeners outlive the methods here; deactivate() closes what is left.
public final class SessionService {

	private static final Logger LOGGER = System.getLogger(SessionService.class.getName());
	private static final String RANKING = "service.ranking";

	private final List<Converter> converters = new CopyOnWriteArrayList<>();
	private final List<Open> sessions = new CopyOnWriteArrayList<>();
	private volatile boolean closed;

	private record Converter(String scheme, int ranking, ConverterProvider provider) {
	}

	private record Open(Session session, ConverterProvider provider) {
	}

	/** Declarative services tells of a converter. */
	public void addConverter(ConverterProvider provider, Map<String, Object> properties) {
		if (properties.get(ConverterProvider.SCHEME) instanceof String scheme) {
			converters.add(new Converter(scheme, properties.get(RANKING) instanceof Integer ranking ? ranking : 0, provider));
		} else {
			LOGGER.log(Level.WARNING,
					provider.getClass().getName() + " is not used: its service property " + ConverterProvider.SCHEME + " is missing or not one text.");
		}
	}

	/** Declarative services tells of a converter that goes; the buses that it opened end with a message. */
	public void removeConverter(ConverterProvider provider) {
		converters.removeIf(converter -> converter.provider() == provider);
		for (Open open : sessions) {
			if (open.provider() == provider) {
				open.session().fail(Messages.format("session.converter.removed", open.session().name()));
			}
		}
	}

	/** Closes all buses. */
	public void deactivate() {
		closed = true;
		sessions().forEach(Session::close);
	}

	/**
	 * Opens a bus to listen to it. Waits for the device.
	 *
	 * @param text such as {@code sim:victron.bms-can?seed=1}
	 * @throws ChannelException with a message for the user that says what is wrong and what to do
	 */
	public Session open(String text) throws ChannelException {
		ConverterUri uri;
		try {
			uri = ConverterUri.parse(text.strip());
		} catch (IllegalArgumentException e) {
			throw new ChannelException(e.getMessage(), e);
		}
		ConverterProvider provider = provider(uri.scheme());
		Session session = Session.open(provider, uri, Mode.LISTEN);
		Open open = new Open(session, provider);
		sessions.add(open);
		session.listen(status -> forget(open, status));
		forget(open, session.status());
		if (closed) {
			session.close();
			throw new ChannelException(Messages.format("session.service.closed"));
		}
		return session;
	}

	/** The buses that are open, in the order in which they were opened. */
	public List<Session> sessions() {
		return sessions.stream().map(Open::session).toList();
	}

	/** The schemes that there are converters for, by name. */
	public List<String> schemes() {
		return converters.stream().map(Converter::scheme).distinct().sorted().toList();
	}

	/** What opens URIs of this scheme: of several the one with the highest ranking. */
	public Optional<ConverterProvider> converter(String scheme) {
		return converters.stream().filter(converter -> converter.scheme().equals(scheme)).max(Comparator.comparingInt(Converter::ranking))
				.map(Converter::provider);
	}

	/** What could be opened at this moment: the converters by their ranking and then by scheme, the suggestions of each best first. */
	public List<String> suggestions() {
		return converters.stream().sorted(Comparator.comparing(Converter::ranking).reversed().thenComparing(Converter::scheme))
				.filter(converter -> converter(converter.scheme()).filter(converter.provider()::equals).isPresent())
				.flatMap(converter -> suggestions(converter.provider())).distinct().toList();
	}

	private Stream<String> suggestions(ConverterProvider provider) {
		try {
			return provider.suggestions().stream();
		} catch (RuntimeException | LinkageError e) {
			LOGGER.log(Level.WARNING, provider.getClass().getName() + " failed while listing what could be opened.", e);
			return Stream.empty();
		}
	}

	private ConverterProvider provider(String scheme) throws ChannelException {
		Optional<ConverterProvider> provider = converter(scheme);
		if (provider.isEmpty()) {
			List<String> schemes = schemes();
			throw new ChannelException(schemes.isEmpty()
					? Messages.format("session.scheme.none", scheme)
					: Messages.format("session.scheme.unknown", scheme, String.join(", ", schemes)));
		}
		return provider.get();
	}

	private void forget(Open open, SessionStatus status) {
		if (status.state().isOver()) {
			sessions.remove(open);
		}
	}
}
