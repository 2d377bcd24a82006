package org.busbar.tck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.fact.Source;
import org.busbar.api.protocol.Role;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcAttributes;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.can.dbc.DbcSignal;
import org.busbar.can.dbc.DbcWriter;
import org.busbar.core.catalogue.BundleData.Shipped;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.MappingProblem;

/** Every message and signal has a source, a confidence and a sender, carries quantities that exist, and leaves Busbar as it came in. */
final class DbcCheck implements Check {

	private static final String SOURCE = "BusbarSource";
	private static final String CONFIDENCE = "BusbarConfidence";
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	/** Highest bit of an identifier in a DBC file: it has 29 bits. */
	private static final long EXTENDED = 0x8000_0000L;

	@Override
	public void check(Subject subject) {
		for (Shipped<LoadedProtocol> shipped : subject.protocols()) {
			Set<String> keys = shipped.item().descriptor().sources().stream().map(Source::key).collect(Collectors.toSet());
			new TreeMap<>(shipped.item().layers()).forEach((path, dbc) -> dbc.messages().forEach(message -> checkMessage(subject, path, message, keys)));
			Choices.of(shipped.item()).forEach(choice -> checkChoice(subject, shipped.path(), choice));
		}
	}

	private static void checkMessage(Subject subject, String path, DbcMessage message, Set<String> keys) {
		long id = message.extended() ? message.id() | EXTENDED : message.id();
		int line = subject.line(path, "^\\s*BO_\\s+" + id + "\\s");
		if (Stream.of(Role.values()).noneMatch(role -> role.node().equals(message.sender()))) {
			subject.report(Rule.DBC_SENDER, path, line, Messages.format("dbc.sender", message.name(), message.sender()));
		}
		checkFact(subject, path, line, message.name(), "BO_ " + id, message.attributes(), keys);
		for (DbcSignal signal : message.signals()) {
			checkFact(subject, path, line, message.name() + '.' + signal.name(), "SG_ " + id + ' ' + signal.name(), signal.attributes(), keys);
		}
	}

	/** @param object how the file names it behind {@code BA_} */
	private static void checkFact(Subject subject, String path, int line, String name, String object, DbcAttributes attributes, Set<String> keys) {
		String sources = attributes.get(SOURCE).orElse("");
		if (sources.isBlank()) {
			subject.report(Rule.FACT_SOURCE, path, line, Messages.format("dbc.source", name, object));
		}
		if (!attributes.values().containsKey(CONFIDENCE)) {
			subject.report(Rule.FACT_CONFIDENCE, path, line, Messages.format("dbc.confidence", name, object));
		}
		for (String key : BLANKS.split(sources.strip())) {
			if (!key.isEmpty() && !keys.contains(key)) {
				subject.report(Rule.FACT_SOURCE_KEY, path, subject.line(path, "BA_\\s+\"" + SOURCE + "\"\\s+" + Pattern.quote(object) + "\\s"),
						Messages.format("dbc.source-key", name, key));
			}
		}
	}

	private static void checkChoice(Subject subject, String descriptor, EffectiveProtocol choice) {
		for (MappingProblem problem : choice.problems()) {
			subject.report(Rule.DBC_QUANTITY, descriptor, 0,
					Messages.format("dbc.quantity", Choices.name(choice), problem.message() + '.' + problem.signal(), problem.text()));
		}
		switch (readBack(choice.dbc())) {
			case DbcResult.Refused refused ->
				subject.report(Rule.DBC_ROUND_TRIP, descriptor, 0,
						Messages.format("dbc.round-trip.refused", Choices.name(choice), refused.problems().getFirst().message()));
			case DbcResult.Read read when !read.warnings().isEmpty() ->
				subject.report(Rule.DBC_ROUND_TRIP, descriptor, 0,
						Messages.format("dbc.round-trip.odd", Choices.name(choice), read.warnings().getFirst().message()));
			case DbcResult.Read read -> differences(choice.dbc(), read.dbc())
					.forEach(name -> subject.report(Rule.DBC_ROUND_TRIP, descriptor, 0, Messages.format("dbc.round-trip.differs", Choices.name(choice), name)));
		}
	}

	private static DbcResult readBack(Dbc dbc) {
		try {
			return DbcReader.read(new ByteArrayInputStream(DbcWriter.write(dbc).getBytes(StandardCharsets.UTF_8)), "");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> differences(Dbc written, Dbc read) {
		Map<Integer, DbcMessage> back = read.messages().stream().collect(Collectors.toMap(DbcMessage::key, message -> message));
		return written.messages().stream().filter(message -> !message.equals(back.get(message.key()))).map(DbcMessage::name).toList();
	}
}
