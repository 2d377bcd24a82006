package org.busbar.core.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures, and what only looks like one. */
class PictureTest {

	@TempDir
	Path folder;

	private static String refused(byte[] content) {
		return assertThrows(IOException.class, () -> Picture.of(content)).getMessage();
	}

	@Test
	void isAsLargeAsWasAskedForAndNoLarger() throws IOException {
		BufferedImage image = Picture.of(Shots.jpeg(1600, 800)).scaled(200);
		assertEquals(200, image.getWidth());
		assertEquals(100, image.getHeight());
		assertEquals(40, Picture.of(Shots.png(40, 20)).scaled(200).getWidth());
	}

	@Test
	void whatIsNoPictureIsRefused() {
		assertTrue(refused("<svg/>".getBytes(StandardCharsets.UTF_8)).contains("no JPEG or PNG"));
		assertTrue(refused(new byte[0]).contains("no JPEG or PNG"));
		assertTrue(refused(new byte[Picture.LONGEST + 1]).contains("longer than 25 MB"));
	}

	@Test
	void oneThatSaysItIsHugeIsNotUnpacked() {
		assertEquals("It has 100000 x 100000 pixels; up to 64 million are read. Save it smaller, and add that.", refused(Shots.saying(100_000, 100_000)));
		assertTrue(refused(Shots.saying(Integer.MAX_VALUE, Integer.MAX_VALUE)).contains("pixels"));
	}

	@Test
	void oneThatIsCutShortIsToldWhenItIsUnpacked() throws IOException {
		byte[] png = Shots.png(400, 400);
		Picture cut = Picture.of(Arrays.copyOf(png, png.length / 2));
		assertTrue(assertThrows(IOException.class, () -> cut.scaled(100)).getMessage().startsWith("It is damaged"));
		assertTrue(refused(Arrays.copyOf(png, 10)).startsWith("It is damaged"));
	}

	@Test
	void nothingWhereAFileShouldBeIsTold() throws IOException {
		assertEquals("There is no such file.", assertThrows(IOException.class, () -> Picture.read(folder.resolve("a.jpg"))).getMessage());
		Path file = Files.write(folder.resolve("b.png"), Shots.png(10, 10));
		assertEquals(10, Picture.read(file).scaled(10).getWidth());
	}

	/** Red was on the left of what the sensor saw; where it is to be seen afterwards is drawn in the standard's table of the eight ways. */
	@Test
	void aCameraThatWasTurnedIsTurnedBack() throws IOException {
		byte[] jpeg = Shots.jpeg(160, 80);
		for (boolean littleEndian : new boolean[]{false, true}) {
			assertRed(Shots.turned(jpeg, 1, littleEndian), 160, 20, 40);
			assertRed(Shots.turned(jpeg, 2, littleEndian), 160, 140, 40);
			assertRed(Shots.turned(jpeg, 3, littleEndian), 160, 140, 40);
			assertRed(Shots.turned(jpeg, 4, littleEndian), 160, 20, 40);
			assertRed(Shots.turned(jpeg, 5, littleEndian), 80, 40, 20);
			assertRed(Shots.turned(jpeg, 6, littleEndian), 80, 40, 20);
			assertRed(Shots.turned(jpeg, 7, littleEndian), 80, 40, 140);
			assertRed(Shots.turned(jpeg, 8, littleEndian), 80, 40, 140);
			assertRed(Shots.turned(jpeg, 99, littleEndian), 160, 20, 40);
		}
	}

	private static void assertRed(byte[] jpeg, int width, int x, int y) throws IOException {
		BufferedImage image = Picture.of(jpeg).scaled(1000);
		assertEquals(width, image.getWidth());
		Color colour = new Color(image.getRGB(x, y));
		assertTrue(colour.getRed() > 200 && colour.getBlue() < 60, () -> colour.toString());
	}

	@Test
	void anExifPartThatLiesMakesItUpright() {
		byte[] turned = Shots.turned(Shots.jpeg(16, 8), 6, false);
		for (int i = 6; i < 44; i++) {
			byte[] spoiled = turned.clone();
			spoiled[i] = (byte) 0xff;
			assertTrue(Orientation.of(spoiled).tag() >= 1 && Orientation.of(spoiled).tag() <= 8, "byte " + i);
			assertTrue(Orientation.of(Arrays.copyOf(turned, i)).tag() >= 1, "cut at " + i);
		}
		assertEquals(6, Orientation.of(turned).tag());
	}
}
