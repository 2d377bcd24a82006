package org.busbar.ui.tests;

import java.io.IOException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

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
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** In place of the serial ports of this computer: a CANable, and a lead that somebody else's device is at. Opens neither. */
final class PluggedPorts implements LinkProvider, ConverterProvider, ConverterProbe, AutoCloseable {

	static final String CANABLE = "COM7";
	static final String LEAD = "COM8";

	private final List<String> asked = new CopyOnWriteArrayList<>();
	private final List<ServiceRegistration<?>> services;

	PluggedPorts() {
		BundleContext context = FrameworkUtil.getBundle(PluggedPorts.class).getBundleContext();
		services = List.of(context.registerService(LinkProvider.class, this, properties("serial")),
				context.registerService(ConverterProvider.class, this, properties("slcan")));
	}

	private static Dictionary<String, Object> properties(String scheme) {
		return new Hashtable<>(Map.of(LinkProvider.SCHEME, scheme, Constants.SERVICE_RANKING, Integer.MAX_VALUE));
	}

	/** The ports that were asked what they are. */
	List<String> asked() {
		return asked;
	}

	@Override
	public List<Identifier> list() {
		return List.of(new Identifier(CANABLE, "CANable", Map.of("usb", "16d0:117e", "manufacturer", "Protofusion")),
				new Identifier(LEAD, "USB Serial", Map.of("usb", "1a86:7523")));
	}

	@Override
	public Answer probe(String target) {
		asked.add(target);
		return target.equals(CANABLE)
				? new Answer.Known("SLCAN, CANable", "slcan:" + CANABLE, Capabilities.Proof.CLAIMED, List.of("It says of itself: test."))
				: new Answer.Other("SOC 55 %");
	}

	@Override
	public List<String> suggestions() {
		return List.of("slcan:" + CANABLE + "?bitrate=500000", "slcan:" + LEAD + "?bitrate=500000");
	}

	@Override
	public Link open(String id, Map<String, String> options) throws IOException {
		throw new IOException(id + " is only listed");
	}

	@Override
	public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
		throw new ChannelException(uri.target() + " is only listed");
	}

	@Override
	public void close() {
		services.forEach(ServiceRegistration::unregister);
	}
}
