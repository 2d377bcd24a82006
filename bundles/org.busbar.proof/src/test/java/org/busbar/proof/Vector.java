package org.busbar.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Recorded or published traffic with the values that it stands for, from outside.
 *
 * @param name     its name
 * @param protocol our id of the protocol
 * @param options  options that the recording needs
 * @param frames   the frames with their expected values
 */
record Vector(String name, String protocol, Map<String, String> options, List<VectorFrame> frames) {

	/**
	 * @param id       arbitration identifier
	 * @param flags    bits of {@link FrameFlags}
	 * @param dlc      number of data bytes
	 * @param payload  the bytes
	 * @param expected values by signal name, {@code active} with the labels of raised flags, or null where nothing is claimed
	 */
	record VectorFrame(int id, int flags, int dlc, long payload, JsonObject expected) {
	}

	private static final Map<String, String> PROTOCOLS = Map.of("PYLON_LV_1_2", "pylontech.lv.1.2", "PYLON_LV_1_3", "pylontech.lv.1.3", "VICTRON_CAN_BMS",
			"victron.bms-can");
	/** This capture carries frames of the Pylontech family beside those of the Victron dialect. */
	private static final Map<String, Map<String, String>> OPTIONS = Map.of("ECOWORTHY-CUBIX100", Map.of("frames", "pylon-mixed"));

	/** All vectors of the protocols that are shipped. */
	static List<Vector> all() {
		try {
			JsonObject document = JsonParser.parseString(Files.readString(Project.ROOT.resolve("releng/vectors/lv.json"))).getAsJsonObject();
			List<Vector> vectors = new ArrayList<>();
			for (JsonElement element : document.getAsJsonArray("golden_vectors")) {
				JsonObject vector = element.getAsJsonObject();
				String protocol = PROTOCOLS.get(vector.get("protocol").getAsString());
				if (protocol != null) {
					String name = vector.get("vector").getAsString();
					vectors.add(new Vector(name, protocol, OPTIONS.getOrDefault(name, Map.of()),
							vector.getAsJsonArray("frames").asList().stream().map(frame -> frame(frame.getAsJsonObject())).toList()));
				}
			}
			return vectors;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static VectorFrame frame(JsonObject frame) {
		String id = frame.get("id").getAsString().substring(2);
		byte[] bytes = HexFormat.of().parseHex(frame.get("data").getAsString().replace(" ", ""));
		long payload = 0;
		for (int i = 0; i < bytes.length; i++) {
			payload = Payload.withByte(payload, i, bytes[i]);
		}
		return new VectorFrame(Integer.parseInt(id, 16), id.length() > 3 ? FrameFlags.EXTENDED : 0, frame.get("dlc").getAsInt(), payload,
				frame.getAsJsonObject("decoded"));
	}

	@Override
	public String toString() {
		return name;
	}
}
