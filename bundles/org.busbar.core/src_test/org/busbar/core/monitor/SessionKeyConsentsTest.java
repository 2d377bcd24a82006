package org.busbar.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.busbar.core.own.OwnFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionKeyConsentsTest {

	@TempDir
	Path folder;

	@Test
	void isKeptForItsSiteAndBattery() throws IOException {
		SessionKeyConsent consent = new SessionKeyConsent("weco", "Rossi: cantina = 1", Instant.parse("2026-05-01T10:00:00Z"));
		SessionKeyConsents.beside(new OwnFolder(folder.resolve("busbar/own"))).keep(consent);

		SessionKeyConsents later = SessionKeyConsents.beside(new OwnFolder(folder.resolve("busbar/own")));

		assertEquals(Optional.of(consent), later.find("weco", "Rossi: cantina = 1"));
		assertEquals(Optional.empty(), later.find("weco", "other"));
		assertEquals(Optional.empty(), later.find("other", "Rossi: cantina = 1"));
	}

	@Test
	void aDamagedFileMeansThatItIsAskedForAgain() throws IOException {
		Path file = Files.writeString(folder.resolve("keys"), "weco\\ x=yesterday\nweco\\ y=\\u12");

		assertEquals(Optional.empty(), new SessionKeyConsents(file).find("weco", "x"));
	}

	@Test
	void whatCannotBeKeptSaysWhere() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		SessionKeyConsents consents = new SessionKeyConsents(file.resolve("keys"));

		String message = assertThrows(IOException.class, () -> consents.keep(new SessionKeyConsent("weco", "x", Instant.EPOCH))).getMessage();

		assertEquals(true, message.contains(file.toString()), message);
	}
}
