package org.busbar.converter.slcan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.busbar.can.Frame;
import org.busbar.converter.AnyFrame;
import org.busbar.converter.Delivered;
import org.busbar.converter.Pieces;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all lines of SLCAN. */
class SlcanProperties {

	@Property(tries = 300)
	void whatIsWrittenIsReadInPiecesOfAnySize(@ForAll("frames") List<Frame> frames, @ForAll("sizes") int[] sizes) {
		SlcanParser parser = new SlcanParser("slcan:any");
		Delivered delivered = new Delivered();
		Slcan writer = new Slcan("slcan:any", 500_000, Optional.empty(), Optional.of(SlcanDialect.LAWICEL));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		frames.forEach(frame -> bytes.writeBytes(writer.frame(SlcanDialect.LAWICEL, frame.id(), frame.flags(), frame.dlc(), frame.payload())));
		Pieces.receive(parser::received, bytes.toByteArray(), sizes, delivered);
		assertEquals(frames, delivered.frames());
		assertEquals(List.of(), delivered.events());
	}

	@Property(tries = 300)
	void anyBytesInAnyPiecesGiveTheSameFrames(@ForAll("texts") String text, @ForAll("sizes") int[] sizes) {
		SlcanParser parser = new SlcanParser("slcan:any");
		Delivered delivered = new Delivered();
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		Delivered whole = new Delivered();
		new SlcanParser("slcan:whole").received(bytes, bytes.length, 1_000_000_000L, whole);
		Pieces.receive(parser::received, bytes, sizes, delivered);
		assertEquals(whole.frames(), delivered.frames());
	}

	@Property(tries = 300)
	void garbageBetweenLinesCostsNoFrame(@ForAll("frames") List<Frame> frames, @ForAll("garbage") String garbage) {
		SlcanParser parser = new SlcanParser("slcan:any");
		Delivered delivered = new Delivered();
		Slcan writer = new Slcan("slcan:any", 500_000, Optional.empty(), Optional.of(SlcanDialect.LAWICEL));
		for (Frame frame : frames) {
			byte[] before = (garbage + '\r').getBytes(StandardCharsets.ISO_8859_1);
			byte[] line = writer.frame(SlcanDialect.LAWICEL, frame.id(), frame.flags(), frame.dlc(), frame.payload());
			parser.received(before, before.length, 1_000_000_000L, delivered);
			parser.received(line, line.length, 1_000_000_000L, delivered);
		}
		assertEquals(frames, delivered.frames());
	}

	@Provide
	Arbitrary<List<Frame>> frames() {
		return AnyFrame.withRemote().list().ofMaxSize(20);
	}

	@Provide
	Arbitrary<int[]> sizes() {
		return AnyFrame.sizes();
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.strings().withChars("tTrRdDbBFsez\r\n\u0007 0123456789ABCDEFabcdef\u00FF\u0000").ofMaxLength(200);
	}

	/** No line that is a frame begins so. */
	@Provide
	Arbitrary<String> garbage() {
		return Arbitraries.strings().withCharRange('\u0000', '\u00FF').excludeChars('\r', '\u0007').ofMaxLength(200).map(text -> "?" + text);
	}
}
