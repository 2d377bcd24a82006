package org.busbar.core.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.Layer;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.core.catalogue.LoadedProtocol;

/** Puts a protocol together from texts. */
public final class TestProtocol {

	/** What stands at the beginning and at the end of every DBC file here. */
	private static final String HEAD = """
			VERSION ""

			NS_ :

			BS_:

			BU_: Battery Inverter

			""";
	private static final String DEFINITIONS = """
			BA_DEF_ BO_ "GenMsgCycleTime" INT 0 3600000;
			BA_DEF_ SG_ "GenSigStartValue" FLOAT 0 4294967295;
			BA_DEF_ SG_ "BusbarQuantity" STRING;
			BA_DEF_ SG_ "BusbarEncoding" ENUM "number","ascii";
			BA_DEF_ SG_ "BusbarNotAvailable" STRING;
			BA_DEF_DEF_ "GenMsgCycleTime" 0;
			BA_DEF_DEF_ "GenSigStartValue" 0;
			BA_DEF_DEF_ "BusbarQuantity" "";
			BA_DEF_DEF_ "BusbarEncoding" "number";
			BA_DEF_DEF_ "BusbarNotAvailable" "";
			""";

	private final Map<String, Dbc> files = new HashMap<>();
	private final List<Layer> layers = new ArrayList<>();
	private final List<ProtocolOption> options = new ArrayList<>();
	private boolean answers;

	/** A layer that always counts. */
	public TestProtocol layer(String path, String messages, String attributes) {
		return layer(path, "", "", messages, attributes);
	}

	/** A layer that an option selects. */
	public TestProtocol layer(String path, String option, String value, String messages, String attributes) {
		files.put(path, dbc(HEAD + messages + '\n' + DEFINITIONS + attributes, path));
		layers.add(new Layer(path, option, value));
		return this;
	}

	/** An option; the first value is the default. */
	public TestProtocol option(String id, String... values) {
		options.add(new ProtocolOption(id, id, List.of(values).stream().map(value -> new ProtocolOption.Value(value, value)).toList(), values[0]));
		return this;
	}

	/** The inverter sends only after the battery. */
	public TestProtocol answers() {
		answers = true;
		return this;
	}

	public LoadedProtocol loaded() {
		return new LoadedProtocol(
				new ProtocolDescriptor("test", "Test", "0.1.0", Confidence.INFERRED, List.of(500_000), answers, layers, options, List.of(), List.of(), "",
						List.of()),
				files);
	}

	/** With the default of every option. */
	public EffectiveProtocol effective() {
		return EffectiveProtocol.of(loaded(), Map.of());
	}

	private static Dbc dbc(String text, String name) {
		try {
			return switch (DbcReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name)) {
				case DbcResult.Read read -> read.dbc();
				case DbcResult.Refused refused -> throw new AssertionError(refused.problems());
			};
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
