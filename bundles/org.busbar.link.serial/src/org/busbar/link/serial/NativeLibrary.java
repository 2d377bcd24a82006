package org.busbar.link.serial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fazecast.jSerialComm.SerialPort;

/**
 * Lays the native library of jSerialComm where the program may run it. Left alone, jSerialComm unpacks it to the folder for temporary files, which many sites
 * forbid programs in.
 */
final class NativeLibrary {

	private static final String PATH = "jSerialComm.library.path";

	private NativeLibrary() {
	}

	/** Before the first port is asked for. Does nothing where somebody chose a place already, or on a system that jSerialComm has to find by itself. */
	static void provide(Path folder) {
		String place = place(System.getProperty("os.name"), System.getProperty("os.arch")).orElse("");
		if (System.getProperty(PATH) != null || place.isEmpty()) {
			return;
		}
		// The class itself must not be initialised yet, so only its loader is asked.
		try (InputStream library = SerialPort.class.getResourceAsStream('/' + place)) {
			if (library != null) {
				Path target = folder.resolve(place);
				byte[] content = library.readAllBytes();
				// Another Busbar may have it loaded, and a loaded library cannot be replaced on Windows.
				if (!Files.exists(target) || !Arrays.equals(content, Files.readAllBytes(target))) {
					Files.createDirectories(target.getParent());
					Files.write(target, content);
				}
				System.setProperty(PATH, target.getParent().toString());
			}
		} catch (IOException e) {
			System.getLogger(NativeLibrary.class.getName()).log(System.Logger.Level.WARNING,
					"The library for serial ports cannot be laid into " + folder + "; jSerialComm unpacks it by itself.", e);
		}
	}

	/** Where the library is in the bundle of jSerialComm, for the systems that the product is made for. */
	static Optional<String> place(String system, String architecture) {
		String name = system.toLowerCase(Locale.ROOT);
		boolean arm = architecture.equals("aarch64");
		if (!arm && !architecture.equals("amd64") && !architecture.equals("x86_64")) {
			return Optional.empty();
		}
		if (name.startsWith("linux")) {
			return Optional.of("Linux/" + (arm ? "armv8_64" : "x86_64") + "/libjSerialComm.so");
		}
		if (name.startsWith("windows")) {
			return Optional.of("Windows/" + (arm ? "aarch64" : "x86_64") + "/jSerialComm.dll");
		}
		return name.startsWith("mac") ? Optional.of("OSX/" + (arm ? "aarch64" : "x86_64") + "/libjSerialComm.jnilib") : Optional.empty();
	}
}
