package org.busbar.converter.seeed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.busbar.can.Frame;
import org.busbar.converter.AnyFrame;
import org.busbar.converter.Delivered;
import org.busbar.converter.Pieces;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all bytes of a Seeed analyser. Host and analyser write frames alike. */
class SeeedProperties {

	@Property(tries = 300)
	void whatIsWrittenIsReadInPiecesOfAnySize(@ForAll("frames") List<Frame> frames, @ForAll("sizes") int[] sizes) {
		SeeedParser parser = new SeeedParser("seeed:any");
		Delivered delivered = new Delivered();
		Seeed writer = new Seeed("seeed:any", (byte) 3);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		frames.forEach(frame -> bytes.writeBytes(writer.frame(frame.id(), frame.flags(), frame.dlc(), frame.payload())));
		Pieces.receive(parser::received, bytes.toByteArray(), sizes, delivered);
		assertEquals(frames, delivered.frames());
		assertEquals(List.of(), delivered.events());
	}

	@Property(tries = 300)
	void anyBytesInAnyPiecesGiveTheSameFrames(@ForAll byte[] bytes, @ForAll("sizes") int[] sizes) {
		SeeedParser parser = new SeeedParser("seeed:any");
		Delivered delivered = new Delivered();
		Delivered whole = new Delivered();
		new SeeedParser("seeed:whole").received(bytes, bytes.length, 1_000_000_000L, whole);
		Pieces.receive(parser::received, bytes, sizes, delivered);
		assertEquals(whole.frames(), delivered.frames());
	}

	@Provide
	Arbitrary<List<Frame>> frames() {
		return AnyFrame.withRemote().list().ofMaxSize(20);
	}

	@Provide
	Arbitrary<int[]> sizes() {
		return AnyFrame.sizes();
	}
}
