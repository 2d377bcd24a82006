package org.busbar.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.busbar.api.channel.BusEvent;
import org.busbar.api.channel.Capabilities;
import org.busbar.api.channel.Channel;
import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.FrameSink;
import org.busbar.api.channel.Mode;
import org.busbar.can.FrameFlags;
import org.busbar.core.arming.ArmQuestions;
import org.busbar.core.arming.ArmRequest;
import org.busbar.core.arming.Armed;
import org.busbar.core.arming.PlannedFrame;
import org.busbar.core.arming.Question;
import org.busbar.core.arming.Sending;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever happens in whatever order: nothing is sent but by a session that is armed, and no way back leads above listening. In the package of the session, so as
 * to take its turns.
 */
class ArmingProperties {

	private static final String BUS = "fake:bus";
	private static final int OWN = 0x123;
	private static final int OTHER = 0x7FF;
	private static final long MILLISECOND = 1_000_000L;
	/** What may follow sending: listening again, by way of opening the bus anew, or the end. */
	private static final Set<SessionState> BELOW_ARMED = EnumSet.of(SessionState.RECONNECTING, SessionState.FAULTED, SessionState.CLOSED);

	/** What can happen. */
	enum Step {
		ARM,
		ARM_UNANSWERED,
		ACKNOWLEDGE,
		LISTEN_ONLY,
		FRAME,
		OWN_FRAME,
		ECHO,
		ERROR,
		LOSS,
		DISCONNECT,
		END,
		RECONNECT,
		TICK,
		SECOND,
		SILENT_SECONDS,
		MINUTE,
		DRIVER,
		CONVERTER_BREAKS,
		CONVERTER_WORKS,
		CLOSE
	}

	@Provide
	Arbitrary<List<Step>> steps() {
		// What leads to sending comes more often than what ends it.
		Arbitrary<Step> any = Arbitraries.frequency(Tuple.of(12, Step.ARM), Tuple.of(1, Step.ARM_UNANSWERED), Tuple.of(2, Step.ACKNOWLEDGE),
				Tuple.of(2, Step.LISTEN_ONLY), Tuple.of(4, Step.FRAME), Tuple.of(1, Step.OWN_FRAME), Tuple.of(2, Step.ECHO), Tuple.of(1, Step.ERROR),
				Tuple.of(1, Step.LOSS), Tuple.of(1, Step.DISCONNECT), Tuple.of(1, Step.END), Tuple.of(4, Step.RECONNECT), Tuple.of(8, Step.TICK),
				Tuple.of(6, Step.SECOND), Tuple.of(1, Step.SILENT_SECONDS), Tuple.of(2, Step.MINUTE), Tuple.of(20, Step.DRIVER),
				Tuple.of(1, Step.CONVERTER_BREAKS), Tuple.of(2, Step.CONVERTER_WORKS), Tuple.of(1, Step.CLOSE));
		return any.list().ofMinSize(20).ofMaxSize(120);
	}

	@Property(tries = 300)
	void nothingIsSentButWhileArmedAndNoWayBackLeadsAboveListening(@ForAll("steps") List<Step> steps) throws ChannelException {
		Bench bench = new Bench();
		for (int i = 0; i < 4; i++) {
			bench.take(Step.FRAME);
			bench.take(Step.SECOND);
		}
		for (Step step : steps) {
			bench.take(step);
		}
		bench.session.close();
		bench.check();
		Statistics.collect(bench.sent > 0 ? "sent" : "never sent");
		Statistics.coverage(coverage -> coverage.check("sent").percentage(share -> share > 10));
	}

	/** A session, its clock, its driver's turns and its converter in one hand. */
	private static final class Bench implements ConverterProvider {

		private final List<SessionState> states = new ArrayList<>();
		private Session session;
		private Optional<Outlet> open = Optional.empty();
		private Optional<Armed.DriverTurn> driver = Optional.empty();
		private boolean broken;
		private long now = 1_000_000_000_000L;
		private long sent;

		Bench() throws ChannelException {
			session = connect();
		}

		private Session connect() throws ChannelException {
			Session opened = Session.stepped(this, ConverterUri.parse(BUS), () -> now, turn -> driver = Optional.of(turn));
			assertEquals(SessionState.LISTENING, opened.status().state(), "Connecting anew listens");
			states.add(SessionState.OPENING);
			states.add(SessionState.LISTENING);
			opened.listen(status -> states.add(status.state()));
			return opened;
		}

		/** The channel; whoever uses it where nobody may is found out at once. */
		private final class Outlet implements Channel {

			private final Mode mode;
			private final FrameSink sink;

			Outlet(Mode mode, FrameSink sink) {
				this.mode = mode;
				this.sink = sink;
			}

			@Override
			public Mode mode() {
				return mode;
			}

			@Override
			public Capabilities capabilities() {
				return new Capabilities(Capabilities.Proof.PROVEN, false, true, false);
			}

			@Override
			public int bitRate() {
				return 500_000;
			}

			@Override
			public boolean send(int id, int flags, int dlc, long payload) {
				assertTrue(open.filter(present -> present == this).isPresent(), "Sent on a closed channel");
				assertEquals(Mode.ARMED, mode);
				assertEquals(SessionState.ARMED, session.status().state());
				assertEquals(OWN, id);
				sent++;
				return true;
			}

			@Override
			public void close() {
				if (open.filter(present -> present == this).isPresent()) {
					open = Optional.empty();
				}
			}
		}

		@Override
		public Channel open(ConverterUri uri, Mode mode, FrameSink sink) throws ChannelException {
			assertTrue(open.isEmpty(), "Two channels at a time");
			if (broken) {
				throw new ChannelException("Does not open");
			}
			Outlet outlet = new Outlet(mode, sink);
			open = Optional.of(outlet);
			return outlet;
		}

		@Override
		public List<String> suggestions() {
			return List.of();
		}

		void take(Step step) throws ChannelException {
			switch (step) {
				case ARM -> arm(true);
				case ARM_UNANSWERED -> arm(false);
				case ACKNOWLEDGE -> session.acknowledge();
				case LISTEN_ONLY -> session.listenOnly("");
				case FRAME -> frame(OTHER, 0);
				case OWN_FRAME -> frame(OWN, 0);
				case ECHO -> frame(OWN, FrameFlags.TRANSMITTED);
				case ERROR -> frame(1, FrameFlags.ERROR);
				case LOSS -> event(new BusEvent.Dropped(now, 1));
				case DISCONNECT -> event(new BusEvent.Lost(now, "unplugged"));
				case END -> event(new BusEvent.End(now));
				case RECONNECT -> reconnect();
				case TICK -> now += 10 * MILLISECOND;
				case SECOND -> pass(1000);
				case SILENT_SECONDS -> now += 3000 * MILLISECOND;
				case MINUTE -> pass(61_000);
				case DRIVER -> driver.ifPresent(Armed.DriverTurn::take);
				case CONVERTER_BREAKS -> broken = true;
				case CONVERTER_WORKS -> broken = false;
				case CLOSE -> session.close();
			}
			long before = sent;
			boolean mayArm = step == Step.ARM;
			SessionState state = session.status().state();
			session.step();
			assertTrue(mayArm || state == SessionState.ARMED || session.status().state() != SessionState.ARMED, "Only a consent arms");
			assertTrue(sent == before || state == SessionState.ARMED, "Sent by who was not armed");
			check();
		}

		private void arm(boolean answered) {
			PlannedFrame frame = PlannedFrame.parse("123#00", 10 * MILLISECOND, 0);
			ArmQuestions questions = ArmQuestions.of(
					new ArmRequest(BUS, new Sending.Frames(List.of(frame), List.of()), Optional.empty(), Duration.ofSeconds(90)), session.facts());
			List<String> answers = answered ? questions.questions().stream().map(Question::words).toList() : List.of("yes");
			questions.consent(answers).ifPresent(session::arm);
		}

		private void pass(long millis) {
			for (long i = 0; i < millis; i += 1000) {
				now += 1000 * MILLISECOND;
				session.heartbeat();
			}
		}

		private void reconnect() throws ChannelException {
			if (session.status().state().isOver() && !broken) {
				session.close();
				driver = Optional.empty();
				session = connect();
			}
		}

		private void frame(int id, int flags) {
			open.ifPresent(channel -> channel.sink.frame(now, id, flags, 8, 0));
		}

		private void event(BusEvent event) {
			open.ifPresent(channel -> channel.sink.event(event));
		}

		void check() {
			for (int i = 1; i < states.size(); i++) {
				SessionState before = states.get(i - 1);
				SessionState after = states.get(i);
				assertFalse(before == SessionState.ARMED && !BELOW_ARMED.contains(after), () -> states.toString());
				assertFalse(before == SessionState.RECONNECTING && (after == SessionState.ARMED || after == SessionState.ACKNOWLEDGING),
						() -> states.toString());
			}
			SessionState state = session.status().state();
			assertTrue(open.isEmpty() || open.get().mode != Mode.ARMED || state == SessionState.ARMED, () -> "An armed channel in state " + state);
		}
	}
}
