package org.busbar.core.fingerprint;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.busbar.core.acceptance.Circumstances;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.EditResult;
import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.configuration.Fingerprint.Heard;
import org.busbar.core.configuration.Fingerprint.Known;
import org.busbar.core.configuration.Fingerprint.Range;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.identify.SideIdentification;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;

/** Takes the fingerprint of a bus and keeps it in a configuration. */
public final class Fingerprints {

	/** No more of a bus is looked at: the latest ten minutes, and so many frames. */
	private static final long LOOKED_AT = 600_000_000_000L;
	private static final long MOST_FRAMES = 500_000;
	private static final String ID = "fingerprint";

	private Fingerprints() {
	}

	/** The same with what Busbar called the facts said again in the language of the reader. How they were stays as it was kept, to be compared. */
	public static Fingerprint again(Fingerprint print) {
		return new Fingerprint(print.id(), print.time(), print.person(), print.capture(), print.seconds(), print.messages(), print.ranges(), print.facts()
				.stream().map(fact -> new Known(fact.id(), fact.subject(), Messages.again(fact.title()), fact.value())).toList());
	}

	/**
	 * The fingerprint of the latest ten minutes of a bus.
	 *
	 * @param configuration of its site
	 * @param catalogue     what is installed
	 * @param capture       name of the file, without folder; empty for a live bus
	 * @param person        who takes it; empty when not told
	 * @param time          when, ISO 8601 with offset
	 * @return empty where nothing is heard
	 */
	public static Optional<Fingerprint> of(Configuration configuration, Catalogue catalogue, FrameStore frames, String capture, String person, String time) {
		Optional<BusPrint> heard = heard(frames, Circumstances.of(configuration, catalogue).protocol());
		return heard.map(print -> {
			List<Known> facts = Stream
					.of(print.facts(ID), print.dialects(ID, new SideIdentification(catalogue.protocols())), SitePrint.facts(ID, configuration))
					.flatMap(List::stream).toList();
			return print(print, capture, person, time, facts);
		});
	}

	/** The same of the bus alone, in a dialect that is known; nobody has accepted it. */
	public static Optional<Fingerprint> of(FrameStore frames, Optional<EffectiveProtocol> protocol) {
		return heard(frames, protocol).map(print -> print(print, "", "", "", print.facts(ID)));
	}

	/** The same with what a configuration says. */
	public static Fingerprint with(Fingerprint bus, Configuration configuration) {
		return new Fingerprint(bus.id(), bus.time(), bus.person(), bus.capture(), bus.seconds(), bus.messages(), bus.ranges(),
				Stream.concat(bus.facts().stream(), SitePrint.facts(ID, configuration).stream()).toList());
	}

	private static Optional<BusPrint> heard(FrameStore frames, Optional<EffectiveProtocol> protocol) {
		long end = frames.end();
		if (end == frames.first()) {
			return Optional.empty();
		}
		BusPrint print = new BusPrint(protocol);
		long begin = Math.max(frames.find(frames.nanos(end - 1) - LOOKED_AT), end - MOST_FRAMES);
		frames.read(Math.max(begin, frames.first()), end, print);
		return Optional.of(print);
	}

	private static Fingerprint print(BusPrint print, String capture, String person, String time, List<Known> facts) {
		return new Fingerprint(ID, time, person, capture, Math.round(print.seconds() * 10) / 10.0, print.messages(ID), print.ranges(ID), facts);
	}

	/**
	 * The configuration with it, in place of what it had before.
	 *
	 * @param kept what the configuration was loaded with: what stands there in the fingerprint of before besides what Busbar knows was said of that one, so this
	 *             one takes no id of it
	 */
	public static Configuration into(Configuration configuration, KeptContent kept, Fingerprint fingerprint) {
		Configuration without = edited(ConfigurationEdit.remove(configuration, ID));
		return edited(ConfigurationEdit.set(without, kept, ID, named(fingerprint, ConfigurationEdit.freeId(without, kept, ID))));
	}

	private static Fingerprint named(Fingerprint print, String id) {
		UnaryOperator<String> own = part -> id + part.substring(print.id().length());
		return new Fingerprint(id, print.time(), print.person(), print.capture(), print.seconds(),
				print.messages().stream().map(one -> new Heard(own.apply(one.id()), one.identifier(), one.sender(), one.length(), one.period())).toList(),
				print.ranges().stream().map(one -> new Range(own.apply(one.id()), one.quantity(), one.low(), one.high())).toList(),
				print.facts().stream().map(one -> new Known(own.apply(one.id()), one.subject(), one.title(), one.value())).toList());
	}

	private static Configuration edited(EditResult result) {
		return switch (result) {
			case EditResult.Edited edited -> edited.configuration();
			// Its ids are its own.
			case EditResult.Refused refused -> throw new IllegalStateException(refused.message());
		};
	}
}
