package org.busbar.core.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.report.ExaminedCapture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded of the battery's own link beside a log is held against its bus wherever the log is opened. */
@Timeout(60)
class RecordedOwnLinkTest {

	private static final Catalogue CATALOGUE = CatalogueLoader.load(Stream.of("org.busbar.protocol.pylontech", "org.busbar.brand.victron")
			.map(name -> Path.of("").toAbsolutePath().resolveSibling(name)).<DataSource>map(FolderDataSource::new).toList());
	private static final int SECONDS = 30;

	@TempDir
	Path folder;

	private Path log = Path.of("");

	@BeforeEach
	void record() throws IOException {
		StringBuilder frames = new StringBuilder();
		for (int second = 0; second < SECONDS; second++) {
			for (String frame : List.of("351#1402C012C012C201", "355#58005E00", "356#7A13F2FE6B01", "359#0000000006504E", "35C#C000", "35E#50594C4F4E202020")) {
				frames.append("(%d.0) can0 %s\n".formatted(1000 + second, frame));
			}
			frames.append("(%d.1) can0 305#0000000000000000\n".formatted(1000 + second));
		}
		log = Files.writeString(folder.resolve("visit.log"), frames);
	}

	/** The bus says 88 %. */
	private void ownLink(int soc) throws IOException {
		StringBuilder lines = new StringBuilder("time,nanos,id,value,unit,raw,confidence,quantity\n");
		for (int second = 0; second < SECONDS; second += 2) {
			lines.append("x,%d500000000,system.soc,%d,%%,0,one,battery.soc\n".formatted(1000 + second, soc));
		}
		Files.writeString(folder.resolve("visit.battery.csv"), lines);
	}

	private List<String> observed() throws IOException {
		Observation observation = Observation.of("visit.log", RecordedLog.read(log, (done, total) -> true).getFirst(),
				new Assumptions(new Dialect.Identified(CATALOGUE.protocols()), Site.UNKNOWN));
		try {
			while (!observation.reading().complete() || observation.reading().frames() < observation.frames().end()) {
				Thread.onSpinWait();
			}
			return found(observation.reading().diagnosis().orElseThrow());
		} finally {
			observation.end();
		}
	}

	private List<String> examined() throws IOException {
		return found(ExaminedCapture.read(log, new Doctor(Site.UNKNOWN, CATALOGUE.protocols())).diagnosis());
	}

	private static List<String> found(Diagnosis diagnosis) {
		return diagnosis.findings().stream().map(Finding::id).filter("X-13"::equals).toList();
	}

	@Test
	void anotherChargeIsFound() throws IOException {
		ownLink(60);

		assertEquals(List.of("X-13"), observed());
		assertEquals(List.of("X-13"), examined());
	}

	@Test
	void theSameChargeIsNot() throws IOException {
		ownLink(87);

		assertEquals(List.of(), observed());
		assertEquals(List.of(), examined());
	}

	@Test
	void whatCannotBeReadOfItIsAProblemOfTheLog() throws IOException {
		ownLink(60);
		Files.writeString(folder.resolve("visit.battery.csv"), Files.readString(folder.resolve("visit.battery.csv")) + "x,y\n");

		List<String> problems = RecordedLog.read(log, (done, total) -> true).getFirst().problems();

		assertTrue(problems.getLast().contains("visit.battery.csv: damaged lines that are left out: 1,"), problems::toString);
	}
}
