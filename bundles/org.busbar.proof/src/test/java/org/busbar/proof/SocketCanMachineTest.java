package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.busbar.api.channel.Channel;
import org.busbar.can.Frame;
import org.busbar.converter.socketcan.SocketCanConverter;
import org.busbar.core.session.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * SocketCAN on a Linux that has it, whatever this one has: a machine that QEMU emulates, with two converters on one bus and one at a serial port. {@link SocketCanMachine} is what runs
 * there; {@code releng/lib/machine.sh} makes what is booted. What QEMU does not emulate is not tested: an acknowledgement that is missing, errors of the bus, a
 * lost arbitration.
 */
@Tag("long")
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "os.arch", matches = "amd64")
class SocketCanMachineTest {

	private static final Path MACHINE = Project.ROOT.resolve(".tools/machine");
	/** All of it is emulated, by no virtualization of the processor, so that it is the same machine everywhere; half a minute where nothing else runs. */
	private static final long MOST_MINUTES = 8;

	@TempDir
	Path folder;

	@Test
	void everyCheckHoldsInTheMachine() throws Exception {
		assertTrue(Files.exists(MACHINE.resolve("vmlinuz")), "There is nothing to boot. releng/test.sh makes it, by releng/lib/machine.sh.");
		Path results = folder.resolve("results");
		Process machine = new ProcessBuilder("qemu-system-x86_64", "-accel", "tcg", "-cpu", "max", "-smp", "2", "-m", "768", "-nodefaults",
				"-no-reboot", "-display", "none", "-serial", "stdio", "-serial", "file:" + results, "-serial", "null", //
				"-object", "can-bus,id=bus", "-device", "kvaser_pci,canbus=bus", "-device", "kvaser_pci,canbus=bus", //
				"-kernel", MACHINE.resolve("vmlinuz").toString(), "-initrd", image().toString(), "-append", "console=ttyS0 panic=-1 quiet")
				.redirectErrorStream(true).redirectOutput(folder.resolve("console").toFile()).start();
		try {
			boolean ended = machine.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
			List<String> lines = Files.exists(results)
					? Files.readAllLines(results).stream().map(String::strip).filter(line -> !line.isEmpty()).toList()
					: List.of();
			List<String> wrong = new ArrayList<>(lines.stream().filter(line -> !line.endsWith(" ok")).toList());
			for (SocketCanMachine.Check check : SocketCanMachine.Check.values()) {
				if (lines.stream().noneMatch(line -> line.startsWith(check + " "))) {
					wrong.add(check + " was not made");
				}
			}
			assertEquals("", String.join("\n", wrong), () -> "The machine " + (ended ? "has ended" : "was given up") + "; its console: " + console());
		} finally {
			machine.destroyForcibly();
		}
	}

	/** What the machine has on its console, for who looks for the reason of a failure. */
	private String console() {
		try {
			return new String(Files.readAllBytes(folder.resolve("console")));
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** The first file system, with the classes of the bundles behind it as a second archive. */
	private Path image() throws Exception {
		Path root = Files.createDirectory(folder.resolve("root"));
		List<String> classPath = new ArrayList<>();
		for (Class<?> type : List.of(Frame.class, Channel.class, Session.class, SocketCanConverter.class)) {
			classPath.add("/" + copy(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()), root, "lib" + classPath.size()));
		}
		Path own = Path.of(SocketCanMachine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		for (Path file : Project.files(own.resolve("org/busbar/proof"), ".class")) {
			if (file.getFileName().toString().matches("SocketCanMachine(\\$.*)?\\.class")) {
				Path target = root.resolve("own").resolve(own.relativize(file));
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
		classPath.add("/own");
		Files.writeString(root.resolve("test"), """
				slcand ttyS2 slcan0
				ip link add vcan0 type vcan
				ip link set vcan0 mtu 72
				ip link set vcan0 up
				java -Xmx256m -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp %s %s >/dev/ttyS1 2>&1
				""".formatted(String.join(":", classPath), SocketCanMachine.class.getName()));
		Path image = folder.resolve("image");
		Process packing = new ProcessBuilder("/bin/sh", "-c", "cd \"$1\" && { cat \"$2\" && find . | cpio --quiet -o -H newc | gzip -1; } >\"$3\"", "sh",
				root.toString(), MACHINE.resolve("base.cpio.gz").toString(), image.toString()).inheritIO().start();
		assertEquals(0, packing.waitFor(), "The image could not be packed");
		return image;
	}

	/** A folder of classes or an archive of them. */
	private static String copy(Path from, Path root, String name) throws IOException {
		if (Files.isRegularFile(from)) {
			Files.copy(from, root.resolve(name + ".jar"));
			return name + ".jar";
		}
		for (Path file : Project.files(from, "")) {
			Path target = root.resolve(name).resolve(from.relativize(file));
			if (Files.isDirectory(file)) {
				Files.createDirectories(target);
			} else {
				Files.copy(file, target);
			}
		}
		return name;
	}
}
