package org.busbar.link.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fazecast.jSerialComm.SerialPort;

class SerialLinkProviderTest {

	private static final String PATH = "jSerialComm.library.path";

	private final SerialLinkProvider provider = new SerialLinkProvider();

	@TempDir
	Path folder;

	@AfterEach
	void forget() {
		System.clearProperty(PATH);
	}

	@Test
	void aPortThatIsNotThereIsToldWithTheRemedy() {
		IOException refused = assertThrows(IOException.class, () -> provider.open("/dev/ttyBusbarNone", Map.of()));
		assertTrue(refused.getMessage().contains("There is no port /dev/ttyBusbarNone"), refused::getMessage);
	}

	@ParameterizedTest
	@ValueSource(strings = {"fast", "0", "-9600", ""})
	void aBaudRateIsAPositiveNumber(String baud) {
		IOException refused = assertThrows(IOException.class, () -> provider.open("/dev/null", Map.of("baud", baud)));
		assertTrue(refused.getMessage().contains("is no baud rate"), refused::getMessage);
	}

	@Test
	void listingNeverFails() {
		provider.list().forEach(port -> assertTrue(!port.id().isBlank()));
	}

	@Test
	void theLibraryIsLaidIntoTheFolderOfTheBundleOnce() throws IOException {
		NativeLibrary.provide(folder);
		Path library = Path.of(System.getProperty(PATH)).resolve(System.mapLibraryName("jSerialComm"));
		assertTrue(Files.size(library) > 10_000);
		FileTime old = FileTime.fromMillis(1_000_000_000_000L);
		Files.setLastModifiedTime(library, old);
		System.clearProperty(PATH);
		NativeLibrary.provide(folder);
		assertEquals(library.getParent().toString(), System.getProperty(PATH));
		assertEquals(old, Files.getLastModifiedTime(library), "What is right already stays: another program may have it loaded");
		Files.write(library, new byte[]{1});
		System.clearProperty(PATH);
		NativeLibrary.provide(folder);
		assertTrue(Files.size(library) > 10_000, "What is of another version does not");
	}

	@Test
	void aPlaceThatSomebodyChoseStays() {
		System.setProperty(PATH, "elsewhere");
		NativeLibrary.provide(folder);
		assertEquals("elsewhere", System.getProperty(PATH));
	}

	@ParameterizedTest
	@CsvSource({"Linux, amd64", "Linux, aarch64", "Windows 11, amd64", "Windows 11, aarch64", "Mac OS X, x86_64", "Mac OS X, aarch64"})
	void jSerialCommBringsTheLibraryOfEveryPlatformOfTheProduct(String system, String architecture) {
		assertNotNull(SerialPort.class.getResource('/' + NativeLibrary.place(system, architecture).orElseThrow()));
	}

	@Test
	void otherPlatformsAreLeftToJSerialComm() {
		assertEquals(Optional.empty(), NativeLibrary.place("Linux", "riscv64"));
		assertEquals(Optional.empty(), NativeLibrary.place("Plan 9", "amd64"));
	}
}
