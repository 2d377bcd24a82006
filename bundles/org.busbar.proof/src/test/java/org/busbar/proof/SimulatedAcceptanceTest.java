package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.api.doctor.Site;
import org.busbar.api.driver.DriverProvider;
import org.busbar.core.acceptance.Circumstances;
import org.busbar.core.acceptance.Entry;
import org.busbar.core.acceptance.Trial;
import org.busbar.core.acceptance.TrialResult;
import org.busbar.core.acceptance.TrialRun;
import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.configuration.TestResult.Verdict;
import org.busbar.core.driver.CyclicDriverProvider;
import org.busbar.core.fingerprint.FingerprintChanges;
import org.busbar.core.fingerprint.Fingerprints;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.sim.SimulatedConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Acceptance tests and fingerprints of a simulated battery and inverter that behave. */
@Timeout(120)
class SimulatedAcceptanceTest {

	private static final String ID = "victron.bms-can";
	private static final EffectiveProtocol PROTOCOL = Shipped.protocol(ID, Map.of());

	private static FrameStore session(String options) throws Exception {
		SimulatedConverter converter = new SimulatedConverter();
		converter.addDriverProvider(new CyclicDriverProvider(chosen -> PROTOCOL), Map.of(DriverProvider.PROTOCOL, ID));
		FrameStore store = new FrameStore(1);
		CountDownLatch ended = new CountDownLatch(1);
		FrameSink sink = new FrameSink() {

			@Override
			public void frame(long nanos, int id, int flags, int dlc, long payload) {
				store.frame(nanos, id, flags, dlc, payload);
			}

			@Override
			public void event(BusEvent event) {
				if (event instanceof BusEvent.End || event instanceof BusEvent.Lost) {
					ended.countDown();
				}
			}
		};
		try (Channel channel = converter.open(ConverterUri.parse("sim:" + ID + "?speed=max&" + options), Mode.LISTEN, sink)) {
			assertEquals(Mode.LISTEN, channel.mode());
			assertTrue(ended.await(100, TimeUnit.SECONDS), options);
		}
		return store;
	}

	private static TrialRun run(Trial trial, FrameStore... sessions) {
		Site site = new Site(Optional.empty(), "victron", "", 16, 100, Set.of(), Map.of());
		TrialRun run = new TrialRun(trial, new Circumstances(site, Optional.of(PROTOCOL)), false);
		for (FrameStore store : sessions) {
			store.read(store.first(), store.end(), run);
		}
		return run;
	}

	/** The load profile charges and discharges with all that the battery allows, sooner or later. */
	@Test
	void signAndScaleOfWhatSunAndHouseAskFor() throws Exception {
		FrameStore store = session("seconds=7200&seed=5");
		TrialRun run = run(Trial.SIGN, store);
		double load = run.result().lines().getFirst().value();
		assertTrue(load < -15, () -> run.result().toString());
		run.type(Entry.CLAMP, -load + 1);
		run.type(Entry.DISPLAY_CURRENT, load);
		assertEquals(Verdict.PASSED, run.result().verdict(), () -> run.result().toString());
		run.type(Entry.CLAMP, -load * 1.5);
		assertEquals(Verdict.FAILED, run.result().verdict(), () -> run.result().toString());
	}

	/** Towards full the charge limit tapers without a step, and the inverter stays below it. */
	@Test
	void aTaperingLimitIsNeverDisobeyed() throws Exception {
		TrialResult result = run(Trial.LIMITS, session("seconds=3600&soc=85&current=45")).result();
		assertTrue(result.verdict() != Verdict.FAILED, result::toString);
	}

	@Test
	void aRestartKeepsTheStateOfCharge() throws Exception {
		TrialRun run = run(Trial.RESTART, session("seconds=60&soc=62&current=0&start=1767225600"), session("seconds=60&soc=62&current=0&start=1767225700"));
		run.type(Entry.DISPLAY_SOC, 62);
		assertEquals(Verdict.PASSED, run.result().verdict(), () -> run.result().toString());
		TrialRun lost = run(Trial.RESTART, session("seconds=60&soc=62&current=0&start=1767225600"), session("seconds=60&soc=50&current=0&start=1767225700"));
		lost.type(Entry.DISPLAY_SOC, 50);
		assertEquals(Verdict.FAILED, lost.result().verdict(), () -> lost.result().toString());
	}

	@Test
	void aFingerprintSeesAnotherBatteryAndNoOtherLoad() throws Exception {
		Fingerprint accepted = print("seconds=120&soc=60&current=0");
		assertTrue(accepted.facts().stream().anyMatch(fact -> fact.subject().equals("cells") && fact.value().equals("16")), accepted::toString);
		for (String same : new String[]{"soc=30&current=-60", "soc=85&current=40&seed=9", "soc=99&current=10", "soc=60&temperature=12"}) {
			assertEquals(List.of(), FingerprintChanges.between(accepted, print("seconds=120&" + same)), same);
		}
		assertTrue(FingerprintChanges.between(accepted, print("seconds=120&soc=60&current=0&cells=15")).stream().anyMatch(change -> change.contains("52.5 V")));
		assertEquals(List.of("The inverter is silent: none of its 2 messages is heard."),
				FingerprintChanges.between(accepted, print("seconds=120&soc=60&current=0&inverter=false")));
	}

	private static Fingerprint print(String options) throws Exception {
		return Fingerprints.of(session(options), Optional.of(PROTOCOL)).orElseThrow();
	}
}
