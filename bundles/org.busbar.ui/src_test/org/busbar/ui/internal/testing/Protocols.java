package org.busbar.ui.internal.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.Layer;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcReader;
import org.busbar.can.dbc.DbcResult;
import org.busbar.core.catalogue.LoadedProtocol;

/** Small protocols. */
public final class Protocols {

	private static final String DBC = """
			VERSION ""

			NS_ :

			BS_:

			BU_: Battery Inverter

			BO_ 849 Limits: 8 Battery
			 SG_ ChargeVoltage : 0|16@1+ (0.1,0) [0|6553.5] "V" Inverter
			 SG_ State : 16|8@1+ (1,0) [0|255] "" Inverter
			 SG_ Late : 56|8@1+ (1,0) [0|255] "%" Inverter

			BA_DEF_ SG_ "BusbarQuantity" STRING ;
			BA_DEF_ SG_ "BusbarEncoding" ENUM "number","ascii";
			BA_DEF_DEF_ "BusbarQuantity" "";
			BA_DEF_DEF_ "BusbarEncoding" "number";
			BA_ "BusbarQuantity" SG_ 849 ChargeVoltage "limit.charge.voltage";
			VAL_ 849 State 0 "Off" 2 "Raised" ;
			""";

	private Protocols() {
	}

	/** A protocol with one message, 0x351. */
	public static LoadedProtocol named(String id, String title) {
		Layer layer = new Layer("test.dbc", "", "");
		return new LoadedProtocol(new ProtocolDescriptor(id, title, "0.1.0", Confidence.INFERRED, List.of(500_000), false, List.of(layer), List.of(), List.of(),
				List.of(), "", List.of()), Map.of(layer.path(), dbc()));
	}

	private static Dbc dbc() {
		try {
			return switch (DbcReader.read(new ByteArrayInputStream(DBC.getBytes(StandardCharsets.UTF_8)), "test.dbc")) {
				case DbcResult.Read read -> read.dbc();
				case DbcResult.Refused refused -> throw new AssertionError(refused.problems());
			};
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
