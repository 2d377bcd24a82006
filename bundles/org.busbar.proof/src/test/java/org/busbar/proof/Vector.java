package org.busbar.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
 * @param kind     what it is: real capture, worked example, emulator output
 * @param options  options that the recording needs
 * @param frames   the frames with their expected values
 */
record Vector(String name, String protocol, String kind, Map<String, String> options, List<VectorFrame> frames) {

	/**
	 * @param id       arbitration identifier
	 * @param flags    bits of {@link FrameFlags}
	 * @param dlc      number of data bytes
	 * @param payload  the bytes
	 * @param expected   values by signal name, {@code active} with the labels of raised flags, or null where nothing is claimed
	 * @param quantities values by the id of the quantity; empty where nothing is claimed
	 */
	record VectorFrame(int id, int flags, int dlc, long payload, JsonObject expected, JsonObject quantities) {
	}

	private static final Map<String, String> PROTOCOLS = Map.of("PYLON_LV_1_2", "pylontech.lv.1.2", "PYLON_LV_1_3", "pylontech.lv.1.3", "VICTRON_CAN_BMS",
			"victron.bms-can", "SMA_SUNNY_ISLAND", "sma.sunny-island", "DEYE_PCS_3_3", "deye.pcs.3.3", "PYLON_LIKE_EXTENSIONS", "pylontech.lv.1.2");
	/** The one capture carries frames of the Pylontech family beside those of the Victron dialect, the other frames that its maker changed. */
	private static final Map<String, Map<String, String>> OPTIONS = Map.of("ECOWORTHY-CUBIX100", Map.of("frames", "pylon-mixed"), "DISCOVER-AES",
			Map.of("extension", "discover"));

	/** All vectors of the protocols that are shipped. */
	static List<Vector> all() {
		return Stream.of("lv.json", "hv.json").flatMap(Vector::in).toList();
	}

	private static Stream<Vector> in(String file) {
		try {
			JsonObject document = JsonParser.parseString(Files.readString(Project.ROOT.resolve("releng/vectors").resolve(file))).getAsJsonObject();
			return document.getAsJsonArray("golden_vectors").asList().stream().map(JsonElement::getAsJsonObject).flatMap(vector -> {
				String named = vector.get("protocol").getAsString();
				String protocol = file.equals("hv.json") ? named : PROTOCOLS.get(named);
				String name = vector.get("vector").getAsString();
				return protocol == null
						? Stream.of()
						: Stream.of(new Vector(name, protocol, vector.get("kind").getAsString(), OPTIONS.getOrDefault(name, options(protocol, vector)),
								vector.getAsJsonArray("frames").asList().stream().map(frame -> frame(frame.getAsJsonObject())).toList()));
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The options of the document under the names that they have here. */
	private static Map<String, String> options(String protocol, JsonObject vector) {
		if (!protocol.equals("pylontech.hv")) {
			return Map.of();
		}
		JsonObject options = vector.getAsJsonObject("options");
		return Map.of("address", options.get("address").getAsString(), "byte-order", options.get("byte_order").getAsString(), "offset",
				options.get("offset_30k").getAsBoolean() ? "30k" : "none");
	}

	/** Whether who published it says that the sender was wrong. */
	boolean faulty() {
		return kind.contains("known defect");
	}

	private static VectorFrame frame(JsonObject frame) {
		String id = frame.get("id").getAsString().substring(2);
		byte[] bytes = HexFormat.of().parseHex(frame.get("data").getAsString().replace(" ", ""));
		long payload = 0;
		for (int i = 0; i < bytes.length; i++) {
			payload = Payload.withByte(payload, i, bytes[i]);
		}
		boolean extended = id.length() > 3 || frame.has("extended") && frame.get("extended").getAsBoolean();
		return new VectorFrame(Integer.parseInt(id, 16), extended ? FrameFlags.EXTENDED : 0, frame.get("dlc").getAsInt(), payload,
				frame.getAsJsonObject("decoded"), frame.has("quantities") ? frame.getAsJsonObject("quantities") : new JsonObject());
	}

	@Override
	public String toString() {
		return name;
	}
}
