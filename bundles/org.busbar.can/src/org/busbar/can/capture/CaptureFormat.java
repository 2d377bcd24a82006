package org.busbar.can.capture;

/** The numbers of pcapng and SocketCAN that a capture is made of. */
final class CaptureFormat {

	/** Every packet block has this length: 28 bytes before the packet, 16 of the frame, 24 of options and the length again. */
	static final int BLOCK = 72;

	static final int SECTION_HEADER = 0x0A0D0D0A;
	static final int INTERFACE_DESCRIPTION = 1;
	static final int ENHANCED_PACKET = 6;
	static final int BYTE_ORDER = 0x1A2B3C4D;
	static final int BYTE_ORDER_SWAPPED = 0x4D3C2B1A;

	static final int LINK_SOCKETCAN = 227;
	/** LINKTYPE_USER0: whatever the writer wants it to be. The text of a mark is the comment of its packet, which every reader of pcapng shows. */
	static final int LINK_MARKS = 147;
	static final int BUS = 0;
	static final int MARKS = 1;
	static final String MARKS_NAME = "marks";

	static final int OPTION_END = 0;
	static final int OPTION_COMMENT = 1;
	static final int OPTION_APPLICATION = 4;
	static final int OPTION_NAME = 2;
	static final int OPTION_SPEED = 8;
	static final int OPTION_TIME_RESOLUTION = 9;
	static final int OPTION_FLAGS = 2;
	static final int OPTION_DROP_COUNT = 4;
	/** 10^-9 s. */
	static final int NANOSECONDS = 9;
	static final int INBOUND = 1;
	static final int OUTBOUND = 2;
	static final int DIRECTION = 3;

	/** Offsets in a packet block. */
	static final int LENGTH_AT = 4;
	static final int INTERFACE_AT = 8;
	static final int TIME_HIGH_AT = 12;
	static final int TIME_LOW_AT = 16;
	static final int CAPTURED_AT = 20;
	static final int ORIGINAL_AT = 24;
	static final int PACKET_AT = 28;
	static final int FLAGS_AT = 44;
	static final int DROP_COUNT_AT = 52;
	static final int OPTIONS_END_AT = 64;
	static final int LENGTH_AGAIN_AT = 68;

	static final int FRAME_BYTES = 16;
	/** What an FD frame would have without the bytes that Busbar does not keep. */
	static final int FD_FRAME_BYTES = 72;
	static final int EXTENDED_BIT = 0x8000_0000;
	static final int REMOTE_BIT = 0x4000_0000;
	static final int ERROR_BIT = 0x2000_0000;
	static final int FD_BIT_RATE_SWITCH = 1;
	static final int FD_ERROR_STATE = 2;
	static final int FD_FORMAT = 4;

	/** Kind, part, parts, 0. */
	static final int MARK_HEAD = 4;
	/** Most bytes of text that fit one block beside the head of the mark. */
	static final int MARK_TEXT = 28;
	static final int MARK_PARTS = 255;

	private static final int[] FD_LENGTHS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 24, 32, 48, 64};

	private CaptureFormat() {
	}

	/** Data bytes of an FD frame with this DLC, 0 to 15. */
	static int fdLength(int dlc) {
		return FD_LENGTHS[dlc];
	}

	/** The DLC of an FD frame with so many data bytes; -1 when there is none. */
	static int fdDlc(int length) {
		for (int dlc = 0; dlc < FD_LENGTHS.length; dlc++) {
			if (FD_LENGTHS[dlc] == length) {
				return dlc;
			}
		}
		return -1;
	}

	/** What a part of a block takes: it ends at a multiple of four. */
	static int padded(int length) {
		return length + 3 & ~3;
	}
}
