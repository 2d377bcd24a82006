package org.busbar.converter.line;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProbe;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.link.Link;
import org.busbar.api.link.LinkProvider;

/** Opens converters of one kind over one kind of link: serial ports or TCP connections. Safe for use by several threads. */
public abstract class LineConverter implements ConverterProvider, ConverterProbe {

	/** Option of every URI: bit/s. */
	protected static final String BIT_RATE = "bitrate";
	private static final String SCHEME = "busbar.scheme";
	private static final String MODE = "mode";
	private static final String BAUD = "baud";
	private static final int USUAL_BIT_RATE = 500_000;
	private static final int LISTEN_MILLIS = 300;

	private final String scheme;
	private final int baud;
	private final Set<String> options;
	private volatile LinkProvider links = new NoLinks();
	/** With the kind of link, as a URI names it. */
	private volatile String fullScheme;

	/**
	 * @param scheme  the kind of converter, without the link
	 * @param baud    of a serial port, where the user says nothing
	 * @param options what a URI may say beside the bit rate, the mode and the baud rate
	 */
	protected LineConverter(String scheme, int baud, Set<String> options) {
		this.scheme = scheme;
		fullScheme = scheme;
		this.baud = baud;
		this.options = new TreeSet<>(options);
		this.options.addAll(Set.of(BIT_RATE, MODE, BAUD));
	}

	/** Declarative services hands over what opens links. */
	public final void link(LinkProvider provider) {
		links = provider;
	}

	/** Declarative services hands over the properties of the service: the same kind of converter is there once for each kind of link. */
	public final void activate(Map<String, Object> properties) {
		if (properties.get(SCHEME) instanceof String named) {
			fullScheme = named;
		}
	}

	/**
	 * Makes the protocol for a bus that is about to be opened; nothing has been sent yet.
	 *
	 * @throws ChannelException when the URI asks for what the kind cannot do
	 */
	protected abstract LineProtocol protocol(String name, int bitRate, Map<String, String> wanted) throws ChannelException;

	/** That a kind of converter cannot do a bit rate, and which it can. */
	public static ChannelException unknownRate(String name, int bitRate, Collection<Integer> rates) {
		return new ChannelException(Messages.format("bit-rate.unknown", name, Integer.toString(bitRate),
				rates.stream().map(String::valueOf).collect(Collectors.joining(", "))));
	}

	/**
	 * Asks what is at a port, when nothing was heard there but what is of this kind.
	 *
	 * @param heard what came without asking
	 * @param uri   what opens the port, without a bit rate
	 */
	protected abstract Answer ask(Wire wire, byte[] heard, String uri) throws IOException;

	@Override
	public final Answer probe(String target) throws IOException {
		String uri = fullScheme + ':' + target;
		try (Link link = links.open(target, Map.of(BAUD, Integer.toString(baud)))) {
			Wire wire = new Wire(uri, link);
			byte[] heard = wire.listen(LISTEN_MILLIS);
			return ask(wire, heard, uri);
		}
	}

	@Override
	public final Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
		String name = uri.scheme() + ':' + uri.target();
		if (uri.target().isBlank()) {
			throw new ChannelException(Messages.format("no-target", scheme));
		}
		for (String option : uri.options().keySet()) {
			if (!options.contains(option)) {
				throw new ChannelException(Messages.format("option.unknown", name, option, String.join(", ", options)));
			}
		}
		String asked = uri.options().getOrDefault(MODE, "listen");
		if (!asked.equals("listen")) {
			throw new ChannelException(Messages.format("option.mode", name, asked));
		}
		int bitRate = bitRate(name, uri.options());
		return open(name, uri, mode, sink, bitRate, protocol(name, bitRate, uri.options()));
	}

	@SuppressWarnings("resource") // The channel owns the link, or it is closed here.
	private Channel open(String name, ConverterUri uri, Mode mode, FrameSink sink, int bitRate, LineProtocol protocol) throws ChannelException {
		Map<String, String> linkOptions = new LinkedHashMap<>();
		linkOptions.put(BAUD, uri.options().getOrDefault(BAUD, Integer.toString(baud)));
		Link link;
		try {
			link = links.open(uri.target(), linkOptions);
		} catch (IOException e) {
			throw new ChannelException(String.valueOf(e.getMessage()), e);
		}
		try {
			Wire wire = new Wire(name, link);
			Capabilities capabilities = protocol.begin(wire, mode);
			LineChannel channel = new LineChannel(wire, link, protocol, mode, capabilities, bitRate, sink, Pace.USUAL);
			channel.start();
			return channel;
		} catch (IOException | RuntimeException e) {
			abandon(link, protocol);
			throw e instanceof ChannelException told ? told : new ChannelException(String.valueOf(e.getMessage()), e);
		}
	}

	/** Whatever it did before it failed, the device shall not stay on the bus. */
	private static void abandon(Link link, LineProtocol protocol) {
		try {
			byte[] end = protocol.end();
			link.write(end, 0, end.length);
		} catch (IOException e) {
			System.getLogger(LineConverter.class.getName()).log(System.Logger.Level.DEBUG, "The converter took no farewell.", e);
		}
		link.close();
	}

	private static int bitRate(String name, Map<String, String> options) throws ChannelException {
		String text = options.get(BIT_RATE);
		if (text == null) {
			throw new ChannelException(Messages.format("bit-rate.missing", name));
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

	/** Every USB port that is there: nobody asked it yet whether it is a converter of this kind. The ports that computers have built in seldom lead to one. */
	@Override
	public final List<String> suggestions() {
		return links.list().stream().filter(port -> port.details().containsKey("usb"))
				.map(port -> fullScheme + ':' + port.id() + '?' + BIT_RATE + '=' + USUAL_BIT_RATE).toList();
	}

	/** Before any link is there. */
	private static final class NoLinks implements LinkProvider {

		@Override
		public List<Identifier> list() {
			return List.of();
		}

		@Override
		public Link open(String id, Map<String, String> options) throws IOException {
			throw new IOException(Messages.format("no-links"));
		}
	}
}
