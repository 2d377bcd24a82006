package org.busbar.core.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.doctor.Severity;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.log.LogWriter;
import org.busbar.can.log.WrittenFormat;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.Equipment;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.configuration.ProtocolChoice;
import org.busbar.core.doctor.DiagnosisJson;
import org.busbar.core.doctor.DiagnosisText;
import org.busbar.core.export.Json;
import org.busbar.core.log.LogTarget;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.protocol.LayerInstances;
import org.busbar.core.report.SteadyZip;

/**
 * An archive for somebody who is asked for help. The same content always gives the same bytes.
 *
 * @param content the archive
 * @param kept    frames in it
 * @param dropped older frames that found no room
 */
public record SupportBundle(byte[] content, long kept, long dropped) {

	/** The longest bundle, in bytes: what mail takes. */
	public static final int LONGEST = 10_000_000;
	/** No more frames have room, however alike they are. */
	private static final long MOST_FRAMES = 2_000_000;
	private static final double LESS = 0.9;
	private static final String CHANNEL = "can0";

	/**
	 * Makes it.
	 *
	 * @param masked    whether serial numbers are taken out
	 * @param protocols installed dialects: a frame that carries a serial number in any of them, or in the one of the site, is masked
	 * @throws IOException when it cannot be made short enough; its message says so in the language of the reader
	 */
	public static SupportBundle of(SupportContent content, boolean masked, List<LoadedProtocol> protocols) throws IOException {
		return of(content, masked, protocols, LONGEST);
	}

	static SupportBundle of(SupportContent content, boolean masked, List<LoadedProtocol> protocols, int longest) throws IOException {
		Optional<SerialNumbers> serials = masked ? Optional.of(serials(content, protocols)) : Optional.empty();
		FrameStore frames = content.bus().map(RecordedBus::frames).orElseGet(FrameStore::new);
		long from = Math.max(frames.first(), frames.end() - MOST_FRAMES);
		while (true) {
			SupportBundle bundle = new SupportBundle(zip(content, serials, frames, from), frames.end() - from, from - frames.first());
			if (bundle.content.length <= longest) {
				return bundle;
			}
			if (bundle.kept == 0) {
				throw new IOException(Messages.format("too-long", Integer.toString(longest / 1_000_000)));
			}
			from = frames.end() - (long) (bundle.kept * Math.min(LESS, LESS * longest / bundle.content.length));
		}
	}

	/** A site may speak another dialect than the one that is set, so every installed one counts. */
	static SerialNumbers serials(SupportContent content, List<LoadedProtocol> protocols) {
		List<Dbc> dialects = Stream.concat(protocols.stream().flatMap(SupportBundle::layers), content.protocol().stream().map(EffectiveProtocol::dbc)).toList();
		List<String> converters = Stream.concat(Stream.of(content.converter()), content.configuration().stream().map(Configuration::converter)).toList();
		return SerialNumbers.of(content.configuration(), converters, dialects);
	}

	private static Stream<Dbc> layers(LoadedProtocol protocol) {
		return protocol.descriptor().layers().stream()
				.flatMap(layer -> Optional.ofNullable(protocol.layers().get(layer.path())).map(dbc -> LayerInstances.expand(dbc, layer)).stream());
	}

	private static byte[] zip(SupportContent content, Optional<SerialNumbers> serials, FrameStore frames, long from) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SteadyZip zip = new SteadyZip(bytes)) {
			Optional<Configuration> configuration = content.configuration().map(one -> serials.map(mask -> mask.mask(one)).orElse(one));
			add(zip, serials, SupportSummary.FILE,
					Json.write(summary(content, configuration, serials.isPresent(), frames.end() - from, from - frames.first())));
			if (configuration.isPresent()) {
				add(zip, serials, "site.busbar", new String(ConfigurationFile.bytes(configuration.get(), KeptContent.NONE), StandardCharsets.UTF_8));
			}
			if (content.diagnosis().isPresent()) {
				add(zip, serials, "doctor.json", DiagnosisJson.write(content.diagnosis().get()));
				add(zip, serials, "doctor.txt", DiagnosisText.write(content.diagnosis().get()));
			}
			if (frames.end() > from) {
				zip.add("bus.log", log(frames, from, serials));
			}
		} catch (IOException e) {
			// Writing into memory does not fail.
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static void add(SteadyZip zip, Optional<SerialNumbers> serials, String name, String text) throws IOException {
		zip.add(name, serials.map(mask -> mask.mask(text)).orElse(text).getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] log(FrameStore frames, long from, Optional<SerialNumbers> serials) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		LogTarget.write(bytes, WrittenFormat.CANDUMP, writer -> {
			frames.read(from, frames.end(), (nanos, id, flags, dlc, payload) -> write(writer, nanos, id, flags, dlc,
					serials.map(mask -> mask.mask(id, flags, payload)).orElse(payload)));
			return writer.losses();
		});
		return bytes.toByteArray();
	}

	private static void write(LogWriter writer, long nanos, int id, int flags, int dlc, long payload) {
		try {
			writer.frame(CHANNEL, nanos, id, flags, dlc, payload);
		} catch (IOException e) {
			// Writing into memory does not fail.
			throw new UncheckedIOException(e);
		}
	}

	private static SupportSummary summary(SupportContent content, Optional<Configuration> configuration, boolean masked, long kept, long dropped) {
		List<String> notes = new ArrayList<>(content.notes());
		content.bus().map(RecordedBus::lost).filter(lost -> lost > 0).ifPresent(lost -> notes.add(Messages.format("lost", Long.toString(lost))));
		if (dropped > 0) {
			notes.add(Messages.format("dropped", Long.toString(dropped)));
		}
		String protocol = content.protocol().map(one -> one.descriptor().id())
				.or(() -> configuration.flatMap(Configuration::protocol).map(ProtocolChoice::protocolId)).orElse("");
		return new SupportSummary(SupportSummary.FORMAT, content.busbar(), content.host(), content.converter(),
				configuration.map(one -> one.title().isBlank() ? one.id() : one.title()).orElse(""), device(configuration.flatMap(Configuration::battery)),
				device(configuration.flatMap(Configuration::inverter)), protocol,
				content.diagnosis().map(one -> one.verdict().severity()).orElse(Severity.INFO), content.diagnosis().map(one -> one.verdict().text()).orElse(""),
				content.diagnosis().flatMap(one -> one.causes().stream().findFirst()).map(cause -> cause.text()).orElse(""), kept, dropped, masked, notes);
	}

	private static SupportSummary.Device device(Optional<Equipment> equipment) {
		return new SupportSummary.Device(equipment.map(Equipment::name).orElse(""), equipment.map(Equipment::serialNumber).orElse(""),
				equipment.map(Equipment::firmware).orElse(""));
	}
}
