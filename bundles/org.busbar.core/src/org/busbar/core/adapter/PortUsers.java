package org.busbar.core.adapter;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Who has a port open, as far as Linux tells this user below {@code /proc}: programs of others are not shown to everybody, and other systems tell nothing. */
public final class PortUsers {

	/** Where Linux tells it. */
	public static final Path LINUX = Path.of("/proc");

	private static final System.Logger LOGGER = System.getLogger(PortUsers.class.getName());

	private final Path folder;

	/** @param folder {@link #LINUX} */
	public PortUsers(Path folder) {
		this.folder = folder;
	}

	/** A program that has this file open, with its number; empty when none is known. */
	public Optional<String> of(Path port) {
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		try (DirectoryStream<Path> processes = Files.newDirectoryStream(folder, "[0-9]*")) {
			Path real = Files.exists(port) ? port.toRealPath() : port;
			for (Path process : processes) {
				if (has(process.resolve("fd"), real)) {
					return Optional.of(Messages.format("user", name(process), process.getFileName()));
				}
			}
		} catch (IOException e) {
			LOGGER.log(System.Logger.Level.DEBUG, "Who uses " + port + " cannot be told.", e);
		}
		return Optional.empty();
	}

	private static boolean has(Path descriptors, Path port) {
		if (!Files.isReadable(descriptors)) {
			return false;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(descriptors)) {
			for (Path file : files) {
				if (Files.isSymbolicLink(file) && Files.readSymbolicLink(file).equals(port)) {
					return true;
				}
			}
		} catch (@SuppressWarnings("unused") IOException ended) {
			// A process may end at any moment; then it uses nothing.
		}
		return false;
	}

	private static String name(Path process) {
		try {
			return Files.readString(process.resolve("comm")).strip();
		} catch (@SuppressWarnings("unused") IOException ended) {
			return "?";
		}
	}
}
