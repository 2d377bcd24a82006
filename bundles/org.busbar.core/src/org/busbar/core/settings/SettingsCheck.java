package org.busbar.core.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.protocol.Role;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.identify.Fit;
import org.busbar.core.identify.Heard;
import org.busbar.core.identify.Side;
import org.busbar.core.settings.SettingState.Sight;

/** Holds the settings of one device against a bus. Immutable. */
public final class SettingsCheck {

	/** Where the sources do not say how long it takes until a setting shows. */
	private static final double USUAL_SECONDS = 10;
	/** A message that stays away for so many of its periods is over. */
	private static final int PERIODS = 4;
	private static final double NANOS_PER_SECOND = 1e9;

	private final Device device;
	private final Catalogue catalogue;
	private final Map<Observable.Message, Optional<DbcMessage>> messages = new HashMap<>();

	/** Finds the messages that show the settings. */
	public SettingsCheck(Device device, Catalogue catalogue) {
		this.device = device;
		this.catalogue = catalogue;
		BusMessages known = new BusMessages(catalogue);
		device.settings().stream().map(Setting::observable).flatMap(observable -> Stream.concat(observable.shows().stream(), observable.hides().stream()))
				.forEach(message -> messages.computeIfAbsent(message, known::find));
	}

	/** The device whose settings are checked. */
	public Device device() {
		return device;
	}

	/**
	 * What the bus shows of each setting.
	 *
	 * @param heard   what was heard, each message once
	 * @param sides   which protocols the two ends seem to speak
	 * @param now     the moment on the clock of the frames
	 * @param seconds for how long the bus has been watched
	 */
	public List<SettingState> states(Collection<Heard> heard, List<Side> sides, long now, double seconds) {
		Map<Integer, Heard> byKey = heard.stream().collect(Collectors.toMap(Heard::key, message -> message, (one, other) -> one));
		Role role = device.kind() == Device.Kind.BATTERY ? Role.BATTERY : Role.INVERTER;
		Optional<Fit> spoken = sides.stream().filter(side -> side.sender() == role).findFirst().flatMap(Side::clear);
		Bus bus = new Bus(byKey, now, seconds);
		return device.settings().stream().map(setting -> setting.observable().known() ? observed(setting, bus) : selected(setting, spoken, role)).toList();
	}

	/** A bus at one moment. */
	private record Bus(Map<Integer, Heard> heard, long now, double seconds) {

		Optional<Heard> message(DbcMessage message) {
			return Optional.ofNullable(heard.get(message.key()));
		}

		double age(Heard message) {
			return Math.max(0, (now - message.latest().nanos()) / NANOS_PER_SECOND);
		}

		boolean present(Heard message, double patience) {
			return age(message) <= Math.max(patience, PERIODS * message.periodNanos() / NANOS_PER_SECOND);
		}
	}

	private SettingState observed(Setting setting, Bus bus) {
		Observable observable = setting.observable();
		for (Observable.Message message : Stream.concat(observable.shows().stream(), observable.hides().stream()).toList()) {
			if (messages.getOrDefault(message, Optional.empty()).isEmpty()) {
				boolean installed = catalogue.protocol(message.protocol()).isPresent();
				return new SettingState(setting, Sight.UNSEEABLE, Messages.format(installed ? "unseeable.message" : "unseeable.protocol",
						installed ? message.toString() : message.protocol()));
			}
		}
		if (bus.heard().isEmpty()) {
			// Silence says nothing about what should stay away.
			return new SettingState(setting, Sight.WAITING, Messages.format("silent"));
		}
		double patience = observable.seconds() > 0 ? observable.seconds() : USUAL_SECONDS;
		String left = number(Math.ceil(patience - bus.seconds()));
		boolean early = bus.seconds() < patience;
		List<String> evidence = new ArrayList<>();
		Sight sight = Sight.SEEN;
		for (DbcMessage message : messages(observable.hides())) {
			Optional<Heard> heard = bus.message(message).filter(one -> bus.present(one, patience));
			if (heard.isPresent()) {
				return new SettingState(setting, Sight.CONTRADICTED, Messages.format("contradicted", heard(message, heard.get(), bus)));
			}
			evidence.add(early
					? Messages.format("waiting.absent", BusMessages.name(message), left)
					: Messages.format("absent", BusMessages.name(message), number(bus.seconds())));
			sight = early ? Sight.WAITING : sight;
		}
		for (DbcMessage message : messages(observable.shows())) {
			Optional<Heard> heard = bus.message(message);
			if (heard.filter(one -> bus.present(one, patience)).isPresent()) {
				evidence.addFirst(heard(message, heard.get(), bus));
			} else if (heard.isPresent()) {
				evidence.addFirst(Messages.format("faded", BusMessages.name(message), number(bus.age(heard.get()))));
				sight = Sight.NOT_SEEN;
			} else if (early) {
				evidence.addFirst(Messages.format("waiting", BusMessages.name(message), left));
				sight = sight == Sight.NOT_SEEN ? sight : Sight.WAITING;
			} else {
				evidence.addFirst(Messages.format("missing", BusMessages.name(message), number(bus.seconds())));
				sight = Sight.NOT_SEEN;
			}
		}
		return new SettingState(setting, sight, String.join(" ", evidence));
	}

	/** A setting that decides on the protocol shows by the protocol that is spoken. */
	private SettingState selected(Setting setting, Optional<Fit> spoken, Role role) {
		if (setting.observable().unseen()) {
			return new SettingState(setting, Sight.UNSEEABLE, Messages.format("unseeable.never"));
		}
		if (setting.selects().isEmpty() || spoken.isEmpty()) {
			return new SettingState(setting, Sight.UNSEEABLE, Messages.format("unseeable"));
		}
		String id = spoken.get().id();
		String end = role == Role.BATTERY ? ".battery" : ".inverter";
		String title = spoken.get().protocol().descriptor().title();
		if (setting.selects().contains(id)) {
			return new SettingState(setting, Sight.SEEN, Messages.format("spoken" + end, title));
		}
		// Where another choice explains what is spoken, this one is only not taken.
		boolean explained = device.settings().stream().anyMatch(other -> other.selects().contains(id));
		return new SettingState(setting, explained ? Sight.NOT_SEEN : Sight.CONTRADICTED, Messages.format("other" + end, title));
	}

	private List<DbcMessage> messages(List<Observable.Message> of) {
		return of.stream().map(messages::get).flatMap(Optional::stream).toList();
	}

	private static String heard(DbcMessage message, Heard heard, Bus bus) {
		String age = number(Math.floor(bus.age(heard)));
		return heard.count() == 1
				? Messages.format("heard.once", BusMessages.name(message), age)
				: Messages.format("heard", BusMessages.name(message), Long.toString(heard.count()), age);
	}

	private static String number(double seconds) {
		return Long.toString(Math.round(seconds));
	}
}
