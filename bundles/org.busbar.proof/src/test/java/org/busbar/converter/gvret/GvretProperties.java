package org.busbar.converter.gvret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.busbar.can.Frame;
import org.busbar.can.FrameFlags;
import org.busbar.can.Payload;
import org.busbar.converter.AnyFrame;
import org.busbar.converter.Delivered;
import org.busbar.converter.Pieces;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all bytes of a GVRET device. */
class GvretProperties {

	@Property(tries = 300)
	void whatTheDeviceSendsIsReadInPiecesOfAnySize(@ForAll("frames") List<Frame> frames, @ForAll("sizes") int[] sizes, @ForAll int micros) {
		GvretParser parser = new GvretParser("gvret:any", 1);
		Delivered delivered = new Delivered();
		ByteBuffer bytes = ByteBuffer.allocate(frames.size() * 30).order(ByteOrder.LITTLE_ENDIAN);
		for (Frame frame : frames) {
			bytes.put((byte) 0xF1).put((byte) 0).putInt(micros).putInt(frame.id() | ((frame.flags() & FrameFlags.EXTENDED) != 0 ? Integer.MIN_VALUE : 0))
					.put((byte) (frame.dlc() | 0x10));
			for (int i = 0; i < frame.dlc(); i++) {
				bytes.put((byte) Payload.byteAt(frame.payload(), i));
			}
			bytes.put((byte) 0).put(new byte[]{(byte) 0xF1, 9, (byte) 0xDE, (byte) 0xAD});
		}
		byte[] all = new byte[bytes.flip().remaining()];
		bytes.get(all);
		Pieces.receive(parser::received, all, sizes, delivered);
		assertEquals(frames, delivered.frames());
		assertEquals(frames.size(), parser.answers());
		assertEquals(List.of(), delivered.events());
	}

	@Property(tries = 300)
	void anyBytesInAnyPiecesGiveTheSameFrames(@ForAll byte[] bytes, @ForAll("sizes") int[] sizes) {
		GvretParser parser = new GvretParser("gvret:any", 1);
		Delivered delivered = new Delivered();
		Delivered whole = new Delivered();
		new GvretParser("gvret:whole", 1).received(bytes, bytes.length, 1_000_000_000L, whole);
		Pieces.receive(parser::received, bytes, sizes, delivered);
		assertEquals(whole.frames(), delivered.frames());
	}

	@Provide
	Arbitrary<List<Frame>> frames() {
		return AnyFrame.data().list().ofMaxSize(20);
	}

	@Provide
	Arbitrary<int[]> sizes() {
		return AnyFrame.sizes();
	}
}
