package org.busbar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

import org.busbar.api.channel.ChannelException;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.core.arming.ArmQuestions;
import org.busbar.core.arming.ArmRequest;
import org.busbar.core.arming.ArmResult;
import org.busbar.core.arming.ArmedStatus;
import org.busbar.core.arming.BusFacts;
import org.busbar.core.arming.Consent;
import org.busbar.core.arming.Nameplate;
import org.busbar.core.arming.Question;
import org.busbar.core.arming.Sending;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.recorder.Recorder;
import org.busbar.core.session.Session;
import org.busbar.core.session.SessionState;
import org.busbar.core.session.SessionStatus;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

/**
 * What all commands that may send have in common: they listen first, ask every question, and stay to be the sign of life that the session wants. Without
 * {@code --arm} nothing is even opened.
 */
abstract class SendingSubcommand extends BusbarSubcommand {

	private static final long PAUSE = 50_000_000L;
	private static final long LONGEST_RETURN = 2_000_000_000L;
	/** Between two messages that it still sends. They show it, and they find out whether anybody is there to be shown. */
	private static final long NEWS = 10_000_000_000L;

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "converter", required = true)
	String converter = "";

	@Option(names = "--protocol", paramLabel = "ID", descriptionKey = "protocol")
	Optional<String> protocol = Optional.empty();

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Option(names = "--nameplate", paramLabel = "LIMITS", descriptionKey = "send-nameplate")
	Optional<String> nameplate = Optional.empty();

	@Option(names = "--seconds", paramLabel = "N", descriptionKey = "send-seconds")
	Optional<Long> seconds = Optional.empty();

	@Option(names = "--record", paramLabel = "FILE", descriptionKey = "record")
	Optional<Path> record = Optional.empty();

	@Option(names = "--arm", descriptionKey = "send-arm")
	boolean arm;

	@Option(names = "--confirm", paramLabel = "WORDS", descriptionKey = "send-confirm")
	List<String> confirmations = List.of();

	/**
	 * What is to be sent.
	 *
	 * @throws IllegalArgumentException when that is not written as it has to be
	 */
	abstract Sending sending();

	/** What to say, and the exit code, where nobody allows to send. */
	abstract int unarmed(ArmRequest request);

	@Override
	@SuppressWarnings("resource") // The recorder ends with its session.
	public final Integer call() throws InterruptedException {
		ConverterUri uri = uri(converter);
		ArmRequest request = request(uri.scheme() + ':' + uri.target());
		if (!arm) {
			return unarmed(request);
		}
		try (Session session = Session.open(lookup().converter(uri.scheme()), uri, Mode.LISTEN)) {
			if (record.isPresent()) {
				Recorder.start(session, record.get());
			}
			return send(session, request);
		} catch (IOException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		}
	}

	private int send(Session session, ArmRequest request) throws InterruptedException, IOException {
		tell(Messages.send_listening, session.name(), BusFacts.SHORTEST_LISTENING / 1_000_000_000L);
		SessionStatus told = session.status();
		while (session.facts().listened() < BusFacts.SHORTEST_LISTENING && !session.status().state().isOver() && !services().stop().made()) {
			SessionStatus status = session.status();
			if (!status.equals(told) && !status.state().isOver()) {
				// The 3 s begin anew when a converter that was gone is back.
				told = status;
				tell("{0}", status.message());
			}
			LockSupport.parkNanos(PAUSE);
		}
		checkNotStopped();
		if (session.status().state().isOver()) {
			throw new ChannelException(session.status().message());
		}
		ArmQuestions questions = ArmQuestions.of(request, session.facts());
		if (!questions.refusals().isEmpty()) {
			throw new CommandFailure(ExitCode.INPUT, String.join(System.lineSeparator(), questions.refusals()));
		}
		Consent consent = confirmations.isEmpty() ? ask(questions) : confirmed(questions);
		checkNotStopped();
		if (result(session, consent) instanceof ArmResult.Refused refused) {
			throw new CommandFailure(ExitCode.INPUT, refused.reason());
		}
		return watch(session, request);
	}

	private void checkNotStopped() {
		if (services().stop().made()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.send_nothing);
		}
	}

	private static ArmResult result(Session session, Consent consent) throws InterruptedException {
		try {
			return session.arm(consent).get();
		} catch (ExecutionException failed) {
			throw new IllegalStateException(failed);
		}
	}

	/** Stays until it is over; this thread is the sign of life that the session wants. Nobody sends behind the back of a user whose terminal is gone. */
	private int watch(Session session, ArmRequest request) {
		tell(Messages.send_armed, session.status().message(), request.limit().toSeconds());
		boolean stopped = false;
		boolean heard = true;
		long news = System.nanoTime() + NEWS;
		Optional<String> told = session.notice();
		while (session.status().state() == SessionState.ARMED) {
			session.heartbeat();
			Optional<String> notice = session.notice();
			if (!notice.equals(told)) {
				told = notice;
				notice.ifPresent(text -> tell("{0}", text));
			}
			if (services().stop().made() && !stopped) {
				stopped = true;
				session.listenOnly(Messages.send_stopped);
			}
			if (System.nanoTime() - news >= 0) {
				news += NEWS;
				session.armed().ifPresent(armed -> tell(Messages.send_going, armed.sent(), armed.remaining() / 1_000_000_000L));
			}
			if (heard && !services().console().heard()) {
				heard = false;
				session.listenOnly(Messages.send_unheard);
			}
			LockSupport.parkNanos(PAUSE);
		}
		// The way back to listening takes a moment; a converter that is gone would be waited for in vain.
		long end = System.nanoTime() + LONGEST_RETURN;
		while (session.status().state() == SessionState.RECONNECTING && System.nanoTime() - end < 0) {
			LockSupport.parkNanos(PAUSE);
		}
		long sent = session.lastSending().map(ArmedStatus::sent).orElse(0L);
		boolean planned = stopped || sent == request.sending().total() || session.lastSending().filter(last -> last.remaining() == 0).isPresent();
		boolean gone = session.status().state() == SessionState.RECONNECTING;
		tell(gone ? Messages.send_gone : Messages.send_over, session.status().message(), sent);
		return planned ? ExitCode.FINE : ExitCode.FOUND;
	}

	private Consent confirmed(ArmQuestions questions) {
		Optional<Consent> consent = questions.consent(confirmations);
		if (consent.isEmpty()) {
			List<String> lines = new ArrayList<>();
			for (Question question : questions.questions()) {
				lines.add(NLS.bind(Messages.send_confirm, question.text(), question.words()));
			}
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.send_unconfirmed, String.join(System.lineSeparator(), lines)));
		}
		return consent.get();
	}

	/** Reads one answer after the other; the first that does not confirm ends it. */
	private Consent ask(ArmQuestions questions) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(services().console().input(), StandardCharsets.UTF_8));
		List<String> answers = new ArrayList<>();
		for (Question question : questions.questions()) {
			tell(Messages.send_question, answers.size() + 1, questions.questions().size(), question.text(), question.words());
			String answer = in.readLine();
			if (answer == null || !question.confirmedBy(answer)) {
				throw new CommandFailure(ExitCode.USAGE, Messages.send_nothing);
			}
			answers.add(answer);
		}
		return questions.consent(answers).orElseThrow();
	}

	private ArmRequest request(String bus) {
		try {
			return new ArmRequest(bus, sending(), nameplate.map(Nameplate::parse),
					seconds.map(Duration::ofSeconds).orElse(ArmRequest.USUAL_LIMIT));
		} catch (IllegalArgumentException wrong) {
			throw new CommandFailure(ExitCode.USAGE, String.valueOf(wrong.getMessage()), wrong);
		}
	}

	/** Protocols by which limits in frames are recognized: the one that was named, or all. */
	final List<EffectiveProtocol> known() {
		return protocol.isPresent()
				? List.of(lookup().protocol(protocol.get(), options))
				: services().catalogue().protocols().stream().map(loaded -> EffectiveProtocol.of(loaded, Map.of())).toList();
	}
}
