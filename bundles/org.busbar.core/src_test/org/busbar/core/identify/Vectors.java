package org.busbar.core.identify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.doctor.RecordedBus;
import org.busbar.core.session.LiveFrames;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** All golden vectors, those of {@code lv.json} and {@code hv.json} and the logs, by name; and everything that is shipped. */
final class Vectors {

	static final Path FOLDER = Path.of("..", "..", "releng", "vectors");

	private Vectors() {
	}

	static Map<String, List<Frame>> all() {
		Map<String, List<Frame>> vectors = new LinkedHashMap<>();
		read("lv.json", vectors);
		read("hv.json", vectors);
		RecordedBus.names().forEach(name -> vectors.put(name, RecordedBus.frames(name)));
		return vectors;
	}

	/** Every brand, battery and protocol bundle beside this one. */
	static Catalogue catalogue() {
		try (var folders = Files.list(Path.of("").toAbsolutePath().getParent())) {
			return CatalogueLoader.load(folders.filter(folder -> folder.getFileName().toString().matches("org\\.busbar\\.(protocol|brand|battery)\\..*"))
					.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().<DataSource>map(FolderDataSource::new).toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static List<Heard> heard(List<Frame> frames) {
		LiveFrames live = new LiveFrames(0);
		frames.forEach(frame -> live.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		return Heard.of(live.snapshot(0, 0).rows());
	}

	private static void read(String file, Map<String, List<Frame>> vectors) {
		try {
			for (JsonElement element : JsonParser.parseString(Files.readString(FOLDER.resolve(file))).getAsJsonObject().getAsJsonArray("golden_vectors")) {
				JsonObject vector = element.getAsJsonObject();
				List<Frame> frames = new ArrayList<>();
				for (JsonElement one : vector.getAsJsonArray("frames")) {
					frames.add(frame(one.getAsJsonObject(), frames.size()));
				}
				vectors.put(vector.get("vector").getAsString().toLowerCase(Locale.ROOT), frames);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Twenty milliseconds apart, as in the logs. */
	private static Frame frame(JsonObject frame, int number) {
		boolean extended = frame.has("extended") && frame.get("extended").getAsBoolean();
		String data = frame.get("data").getAsString().strip();
		long payload = 0;
		String[] bytes = data.isEmpty() ? new String[0] : data.split("\\s+");
		for (int i = 0; i < bytes.length; i++) {
			payload |= Long.parseLong(bytes[i], 16) << i * Byte.SIZE;
		}
		return new Frame(1_700_000_000_000_000_000L + number * 20_000_000L, Integer.decode(frame.get("id").getAsString()),
				extended ? FrameFlags.EXTENDED : 0, Math.min(frame.get("dlc").getAsInt(), Payload.MAX_LENGTH), payload);
	}
}
