package org.busbar.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.fact.Confidence;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.FolderDataSource;
import org.junit.jupiter.api.Test;

class ObservableTextTest {

	private static final Catalogue VICTRON = CatalogueLoader
			.load(List.of(new FolderDataSource(Path.of("").toAbsolutePath().resolveSibling("org.busbar.brand.victron"))), Locale.ENGLISH);

	private static List<String> sentences(Catalogue catalogue, Observable observable, String... selects) {
		return ObservableText.sentences(new Setting("it", "", "It", "", List.of(selects), observable, Confidence.ONE, List.of()), catalogue);
	}

	private static Observable observable(double seconds, String shows, String hides) {
		return new Observable(List.of(Observable.Message.parse(shows)), List.of(Observable.Message.parse(hides)), seconds);
	}

	@Test
	void messagesHaveTheIdentifierThatPeopleLookFor() {
		assertEquals(List.of("On the bus it shows as 0x307 GxIdentification of victron.bms-can within 3 s.", "Then this stays away: gone/Message."),
				sentences(VICTRON, observable(3, "victron.bms-can/GxIdentification", "gone/Message")));
		assertEquals(List.of("On the bus it shows as victron.bms-can/Renamed.", "Then this stays away: 0x305 GxKeepAlive of victron.bms-can."),
				sentences(VICTRON, observable(Double.NaN, "victron.bms-can/Renamed", "victron.bms-can/GxKeepAlive")));
	}

	@Test
	void whatNoMessageShowsIsSaidToo() {
		assertEquals(List.of("Nothing on the bus shows it."), sentences(VICTRON, Observable.UNSEEN));
		assertEquals(List.of("What shows it on the bus is not known."), sentences(VICTRON, Observable.NOTHING));
		assertEquals(List.of("On the bus it shows by the protocol that is spoken then; no single message is known for it."),
				sentences(VICTRON, Observable.NOTHING, "victron.bms-can"));
	}
}
