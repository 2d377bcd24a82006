package org.busbar.ui.internal.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.api.channel.ConverterUri;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.observation.Dialect;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Which protocol decodes the frames: the one that fits them, none, one that is installed, or one that was taken away while in use, which goes on decoding. Used by
 * one thread.
 */
public final class ProtocolChoice {

	/** Places in {@link #titles()}. */
	private static final int FITTING = 0;
	private static final int NONE = 1;
	private static final int FIRST = 2;

	private Catalogue catalogue = Catalogue.EMPTY;
	private boolean undecoded;
	private List<LoadedProtocol> offered = List.of();
	private Optional<LoadedProtocol> chosen = Optional.empty();
	private Optional<EffectiveProtocol> effective = Optional.empty();
	/** What the converter names and nobody has offered yet. */
	private Optional<String> wanted = Optional.empty();
	/** Whether a converter named what is chosen, and not the user. */
	private boolean followed;

	/**
	 * Offers what is installed at this moment.
	 *
	 * @return whether {@link #titles()} or {@link #dialect()} may be others now
	 */
	public boolean offer(Catalogue now) {
		if (now.equals(catalogue)) {
			return false;
		}
		catalogue = now;
		chosen.map(before -> now.protocol(before.descriptor().id()).orElse(before)).ifPresent(this::choose);
		wanted.flatMap(now::protocol).ifPresent(named -> {
			followed = true;
			choose(named);
		});
		list();
		return true;
	}

	/** What there is to choose from; the first stands for the protocol that fits, the second for none. */
	public List<String> titles() {
		List<String> titles = new ArrayList<>();
		titles.add(Messages.protocol_fitting);
		titles.add(Messages.protocol_none);
		for (LoadedProtocol protocol : offered) {
			String title = protocol.descriptor().title();
			titles.add(isInstalled(protocol) ? title : NLS.bind(Messages.protocol_removed, title));
		}
		return titles;
	}

	/** Place of the chosen one in {@link #titles()}. */
	public int index() {
		return chosen.map(protocol -> offered.indexOf(protocol) + FIRST).orElse(undecoded ? NONE : FITTING);
	}

	/** Chooses by the place in {@link #titles()}. */
	public void choose(int index) {
		wanted = Optional.empty();
		followed = false;
		if (index >= FIRST) {
			choose(offered.get(index - FIRST));
		} else {
			chosen = Optional.empty();
			effective = Optional.empty();
			undecoded = index == NONE;
		}
	}

	/** Chooses a protocol with its options; one that is not installed any more changes nothing. */
	public void choose(EffectiveProtocol protocol) {
		catalogue.protocol(protocol.descriptor().id()).filter(installed -> installed.descriptor().equals(protocol.descriptor())).ifPresent(installed -> {
			choose(installed);
			effective = Optional.of(protocol);
		});
	}

	/** Chooses the one that fits the frames. */
	public void chooseFitting() {
		choose(FITTING);
	}

	/** Whether another than the one that fits was chosen. */
	public boolean isChosen() {
		return index() != FITTING;
	}

	/**
	 * Another bus is about to be looked at: chooses the protocol that its converter names, as {@code sim:victron.bms-can} does, now or as soon as it is installed.
	 * What the converter before has named does not hold for a bus that names none; what the user chose does.
	 *
	 * @param converter the converter; empty for a log
	 * @return whether another one is chosen now
	 */
	public boolean follow(String converter) {
		Optional<LoadedProtocol> before = chosen;
		wanted = target(converter);
		wanted.flatMap(catalogue::protocol).ifPresentOrElse(named -> {
			followed |= !before.equals(Optional.of(named));
			choose(named);
		}, () -> {
			if (followed) {
				followed = false;
				chosen = Optional.empty();
				effective = Optional.empty();
			}
		});
		return !before.equals(chosen);
	}

	/** How to read the frames; a protocol has its options as they are by default. */
	public Dialect dialect() {
		if (effective.isPresent()) {
			return new Dialect.Chosen(effective.get());
		}
		return undecoded ? new Dialect.Undecoded() : new Dialect.Identified(catalogue.protocols());
	}

	private void choose(LoadedProtocol protocol) {
		wanted = Optional.empty();
		if (!chosen.equals(Optional.of(protocol))) {
			chosen = Optional.of(protocol);
			effective = Optional.of(EffectiveProtocol.of(protocol, Map.of()));
			list();
		}
	}

	private void list() {
		offered = new ArrayList<>(catalogue.protocols());
		chosen.filter(protocol -> !isInstalled(protocol)).ifPresent(offered::add);
	}

	private boolean isInstalled(LoadedProtocol protocol) {
		return catalogue.protocols().contains(protocol);
	}

	private static Optional<String> target(String converter) {
		try {
			return Optional.of(ConverterUri.parse(converter.strip()).target());
		} catch (@SuppressWarnings("unused") IllegalArgumentException unfinished) {
			// A log, or what the connection will refuse.
			return Optional.empty();
		}
	}
}
