package org.busbar.core.drawing;

/** What a drawing is coloured with. Each ink has a colour on white paper, which all files have, and one for a screen with a dark theme. */
public enum Ink {
	PAPER(0xffffff, 0x23272e),
	TEXT(0x1c2430, 0xe6e9ef),
	MUTED(0x4a5568, 0xb9c1cd),
	RULE(0xe3e7ee, 0x3a414c),
	FRAME(0xc3cad6, 0x566070),
	SHELL(0xd7dce4, 0x4a5260),
	OUTLINE(0x3a4556, 0x9aa6b8),
	OPENING(0x2b3240, 0x12151a),
	FORMLESS(0xf3f5f8, 0x2c323b),
	KNOWN_PIN(0xeef1f6, 0x363d48),
	BARE_METAL(0xe8d9a0, 0xc9b978),
	CONTRADICTED(0xf4a7a7, 0x9c3f3f),
	HATCHING(0x8a94a6, 0x7d8797),
	MARKER(0xc62828, 0xff6b6b),
	/** The line around a wire, by which white insulation is seen on white paper. */
	CASING(0x1c2430, 0x0c0e11),
	WHITE_WIRE(0xffffff, 0xffffff),
	ORANGE_WIRE(0xf57c00, 0xf57c00),
	GREEN_WIRE(0x2e9e3f, 0x2e9e3f),
	BLUE_WIRE(0x1769d2, 0x2f80e8),
	BROWN_WIRE(0x7a4a2b, 0x8f5a36),
	PLAIN_WIRE(0x9aa4b5, 0x9aa4b5),
	DAMAGE(0xb71c1c, 0xff8a80),
	DAMAGE_GROUND(0xfdecea, 0x472629),
	NO_FUNCTION(0xa34700, 0xffb26b),
	NO_FUNCTION_GROUND(0xfff3e3, 0x43331d),
	UNKNOWN(0x4f4a78, 0xbdb6f5),
	UNKNOWN_GROUND(0xf0eff7, 0x35334a),
	NOTE(0x1a4f9c, 0x8ec1ff),
	NOTE_GROUND(0xeaf1fb, 0x22344d),
	HARMLESS(0x1b6b33, 0x7ddc96),
	HARMLESS_GROUND(0xe9f5ec, 0x1f3d2a);

	private final int onPaper;
	private final int onDarkScreen;

	Ink(int onPaper, int onDarkScreen) {
		this.onPaper = onPaper;
		this.onDarkScreen = onDarkScreen;
	}

	/** Red, green and blue in the lower 24 bits. */
	public int rgb() {
		return onPaper;
	}

	/** Red, green and blue in the lower 24 bits. */
	public int rgb(boolean dark) {
		return dark ? onDarkScreen : onPaper;
	}
}
