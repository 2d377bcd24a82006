package org.busbar.core.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.api.protocol.Role;
import org.busbar.can.CanId;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.Equipment;

/** Takes the serial numbers of devices out of what is given away: out of every text, and out of the frames that carry them. */
final class SerialNumbers {

	static final String MASKED = "masked";
	private static final String NAME = "serial";
	private static final Pattern PATH = Pattern.compile("(?<=:)[^?]+");
	/** What is shorter is among other letters by chance. */
	private static final int SHORTEST = 4;

	private final List<String> numbers = new ArrayList<>();
	private final Set<Integer> messages = new HashSet<>();

	private SerialNumbers() {
	}

	/**
	 * Those of a site.
	 *
	 * @param converters URIs of converters: systems put the number of an adapter into the path of its port
	 * @param dialects   what the frames may mean
	 */
	static SerialNumbers of(Optional<Configuration> configuration, List<String> converters, List<Dbc> dialects) {
		SerialNumbers serials = new SerialNumbers();
		converters.stream().map(PATH::matcher).filter(Matcher::find).map(Matcher::group).filter(path -> path.length() >= SHORTEST)
				.forEach(serials.numbers::add);
		Stream.of(Role.values()).flatMap(role -> configuration.flatMap(one -> one.equipment(role)).stream()).map(Equipment::serialNumber).map(String::strip)
				.filter(number -> number.length() >= SHORTEST).forEach(serials.numbers::add);
		dialects.stream().flatMap(dbc -> dbc.messages().stream()).filter(SerialNumbers::carriesOne).map(DbcMessage::key).forEach(serials.messages::add);
		// A number that begins as a longer one does would leave the rest of that.
		serials.numbers.sort(Comparator.comparingInt(String::length).reversed());
		return serials;
	}

	private static boolean carriesOne(DbcMessage message) {
		return Stream.concat(Stream.of(message.name()), message.signals().stream().map(signal -> signal.name()))
				.anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(NAME));
	}

	/** The text without them. */
	String mask(String text) {
		String masked = text;
		for (String number : numbers) {
			masked = masked.replace(number, MASKED);
		}
		return masked;
	}

	/** The configuration without them. */
	Configuration mask(Configuration one) {
		return new Configuration(one.id(), one.title(), mask(one.converter()), one.lines(), one.site(), one.origins(), one.sources(),
				one.battery().map(SerialNumbers::mask), one.inverter().map(SerialNumbers::mask), one.cable(), one.protocol(), one.limits(), one.settings(),
				one.checks(), one.measurements(), one.tests(), one.fingerprint(), one.notes(), one.photos());
	}

	private static Equipment mask(Equipment one) {
		return new Equipment(one.id(), one.deviceId(), one.deviceName(), one.modelId(), one.modelName(), one.protocols(), maskNumber(one.serialNumber()),
				one.firmware(), one.modules(), one.nameplate(), one.origin(), one.socket(), one.hazards());
	}

	/** The number of a device. */
	private static String maskNumber(String number) {
		return number.isBlank() ? "" : MASKED;
	}

	/** The data of a frame, which are noughts where it carries a part of one. */
	long mask(int id, int flags, long payload) {
		return messages.contains(CanId.key(id, flags)) ? 0 : payload;
	}
}
