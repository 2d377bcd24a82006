package org.busbar.ui.internal.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.busbar.api.channel.ConverterUri;
import org.busbar.api.link.Link;
import org.busbar.api.link.LinkProvider;
import org.busbar.api.monitor.BatteryMonitor;
import org.busbar.api.monitor.BatteryMonitorProvider;
import org.busbar.api.monitor.EmulatedBattery;
import org.busbar.api.monitor.MonitorDescription;
import org.busbar.api.monitor.MonitorReply;
import org.busbar.api.monitor.MonitorRequest;
import org.busbar.api.monitor.MonitorValue;
import org.busbar.core.monitor.MonitorService;
import org.busbar.core.monitor.MonitorSession;
import org.busbar.core.monitor.PinCheck;
import org.busbar.core.monitor.SessionKeyConsents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a battery whose port cannot be opened: what the user asked for is kept and told nevertheless. */
@SuppressWarnings("resource") // The link closes its sessions.
class BatteryLinkTest {

	@TempDir
	Path folder = Path.of("");

	private final MonitorService service = new MonitorService();
	private Optional<BatteryLink> made = Optional.empty();
	private Optional<IOException> noPlace = Optional.empty();

	private record Unheard() implements BatteryMonitorProvider, BatteryMonitor {

		@Override
		public MonitorDescription description() {
			return Toy.DESCRIPTION;
		}

		@Override
		public BatteryMonitor monitor() {
			return this;
		}

		@Override
		public EmulatedBattery emulate(ToDoubleFunction<MonitorValue> values) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<MonitorRequest> round() {
			return List.of();
		}

		@Override
		public Optional<MonitorRequest> opening() {
			return Optional.empty();
		}

		@Override
		public MonitorReply reply(MonitorRequest request, long nanos, byte[] received, int length, boolean over) {
			return new MonitorReply.Incomplete();
		}
	}

	private record Busy() implements LinkProvider {

		@Override
		public List<Identifier> list() {
			return List.of();
		}

		@Override
		public Link open(String id, Map<String, String> options) throws IOException {
			throw new IOException("Another program has " + id + '.');
		}
	}

	private BatteryLink link() {
		service.addBattery(new Unheard(), Map.of(BatteryMonitorProvider.BATTERY, "weco"));
		service.addLink(new Busy(), Map.of(LinkProvider.SCHEME, "sim"));
		BatteryLink link = new BatteryLink(() -> Optional.of(service), new SessionKeyConsents(folder.resolve("keys")), battery -> {
			if (noPlace.isPresent()) {
				throw noPlace.get();
			}
			return folder.resolve(battery + ".csv");
		}, Runnable::run);
		made = Optional.of(link);
		return link;
	}

	private static BatteryLink.Wish wish(String battery, String site) {
		ConverterUri port = ConverterUri.parse("sim:" + battery);
		return new BatteryLink.Wish(battery, port, PinCheck.simulated(port).orElseThrow(), site);
	}

	@AfterEach
	void close() {
		made.ifPresent(BatteryLink::close);
	}

	@Test
	void withoutTheServiceOrTheBatteryItSaysWhatIsMissing() {
		BatteryLink alone = new BatteryLink(Optional::empty, new SessionKeyConsents(folder.resolve("keys")), battery -> folder, Runnable::run);
		alone.open(wish("weco", "Cascina"));
		assertEquals(new BatteryLink.Status.Refused(Messages.no_service), alone.status());
		BatteryLink link = link();
		link.open(wish("acme", "Cascina"));
		assertTrue(link.status() instanceof BatteryLink.Status.Refused refused && refused.message().contains("\"acme\""), () -> link.status().toString());
		assertFalse(LinkState.of(link.status(), link.recording()).open());
	}

	@Test
	void consentIsKeptForTheSiteAlone() {
		BatteryLink link = link();
		link.open(wish("weco", "Cascina"));
		link.agree();
		SessionKeyConsents kept = new SessionKeyConsents(folder.resolve("keys"));
		assertTrue(kept.find("weco", "Cascina").isPresent());
		assertTrue(kept.find("weco", "Another").isEmpty());
	}

	@Test
	void anotherWishClosesTheOneBefore() {
		BatteryLink link = link();
		link.open(wish("weco", "Cascina"));
		MonitorSession first = link.session().orElseThrow();
		assertTrue(LinkState.isOpen(first));
		link.open(wish("weco", "Another"));
		assertFalse(LinkState.isOpen(first));
		assertTrue(LinkState.of(link.status(), link.recording()).open());
		link.disconnect();
		LinkState over = LinkState.of(link.status(), link.recording());
		assertFalse(over.open());
		assertEquals(Messages.word_closed, over.word());
	}

	@Test
	void aRecordingHasItsFileOrSaysWhyNot() throws IOException {
		BatteryLink link = link();
		link.record(Optional.empty());
		assertEquals(new BatteryLink.Recording.Idle(), link.recording(), "There is nothing to record");
		link.open(wish("weco", "Cascina"));
		link.record(Optional.empty());
		assertTrue(LinkState.of(link.status(), link.recording()).isRecording());
		link.stopRecording();
		LinkState over = LinkState.of(link.status(), link.recording());
		assertFalse(over.isRecording());
		assertTrue(over.recording().startsWith("Recorded to " + folder.resolve("weco.csv")), over.recording());
		assertTrue(Files.readString(folder.resolve("weco.csv")).contains("time,nanos,id,value"), "It is complete");
		link.record(Optional.of(folder.resolve("weco.csv")));
		assertTrue(link.recording() instanceof BatteryLink.Recording.Refused refused && refused.message().contains("is there already"),
				() -> link.recording().toString());
		noPlace = Optional.of(new IOException("no disk"));
		link.record(Optional.empty());
		assertEquals("no disk", LinkState.of(link.status(), link.recording()).recording());
	}

	@Test
	void anotherRecordingCompletesTheOneBefore() throws IOException {
		BatteryLink link = link();
		link.open(wish("weco", "Cascina"));
		link.record(Optional.empty());
		BatteryLink.Recording.Begun first = (BatteryLink.Recording.Begun) link.recording();

		link.record(Optional.of(folder.resolve("other.csv")));

		assertTrue(first.recorder().status().over());
		assertTrue(Files.readString(folder.resolve("weco.csv")).contains("time,nanos,id,value"));
		assertTrue(LinkState.of(link.status(), link.recording()).isRecording());
	}

	@Test
	void aClosedLinkIsNotRecorded() {
		BatteryLink link = link();
		link.open(wish("weco", "Cascina"));
		link.disconnect();

		link.record(Optional.of(folder.resolve("late.csv")));

		assertEquals(new BatteryLink.Recording.Refused(Messages.record_closed), link.recording());
		assertFalse(Files.exists(folder.resolve("late.csv")));
	}
}
