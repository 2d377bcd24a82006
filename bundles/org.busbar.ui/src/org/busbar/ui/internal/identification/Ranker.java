package org.busbar.ui.internal.identification;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.identify.Heard;
import org.busbar.core.identify.Side;
import org.busbar.core.identify.SideIdentification;
import org.busbar.core.session.BusSnapshot;
import org.jspecify.annotations.Nullable;

/** Ranks the protocols of a bus in the background, one snapshot after the other. What is asked while it works is left out. Used by one thread. */
public final class Ranker {

	private final Executor background;
	private @Nullable CompletableFuture<Answer> working;
	private Optional<Answer> answer = Optional.empty();
	/** Only the background uses it, one task after the other. */
	private @Nullable Compiled compiled;

	private record Compiled(List<LoadedProtocol> protocols, SideIdentification identification) {
	}

	/** What was found, and of which frames and protocols. */
	private record Answer(List<Side> sides, long frames, List<LoadedProtocol> protocols) {
	}

	/** @param background where the work is done */
	public Ranker(Executor background) {
		this.background = background;
	}

	/** Hands over what is known, and asks for more when there is more to know. */
	public Optional<List<Side>> sides(Catalogue catalogue, BusSnapshot snapshot) {
		CompletableFuture<Answer> done = working;
		if (done != null && done.isDone()) {
			working = null;
			answer = Optional.of(done.join());
		}
		long frames = snapshot.totals().frames();
		if (working == null && answer.filter(known -> known.frames() == frames && known.protocols() == catalogue.protocols()).isEmpty()) {
			working = CompletableFuture.supplyAsync(() -> rank(catalogue.protocols(), snapshot), background);
		}
		return answer.map(Answer::sides);
	}

	/** Another bus: what was known counts no more. */
	public void forget() {
		working = null;
		answer = Optional.empty();
	}

	private synchronized Answer rank(List<LoadedProtocol> protocols, BusSnapshot snapshot) {
		Compiled known = compiled;
		if (known == null || known.protocols() != protocols) {
			known = new Compiled(protocols, new SideIdentification(protocols));
			compiled = known;
		}
		return new Answer(known.identification().sides(Heard.of(snapshot.rows())), snapshot.totals().frames(), protocols);
	}
}
