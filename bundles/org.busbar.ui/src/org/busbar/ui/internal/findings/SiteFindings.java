package org.busbar.ui.internal.findings;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.BusReading;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.Observation;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.session.Session;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.view.Refresh;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/**
 * What the doctor says of one site and of the bus that the workbench looks at, whatever the views take for granted. It looks at the bus as long as it can be
 * seen. Used by the user interface's thread.
 */
public final class SiteFindings {

	private static final int REFRESH_MILLIS = 500;

	private final FindingsPresenter presenter = new FindingsPresenter(ZoneId.systemDefault());
	private final Supplier<Assumptions> assumptions;
	private final FindingsContent content;
	/** What the views look at, and this too. */
	private @Nullable Observation shown;
	/** The same frames under the assumptions of the site. */
	private @Nullable Observation own;

	/** @param assumptions what the site takes for granted at this moment */
	public SiteFindings(Composite parent, Supplier<Assumptions> assumptions) {
		this.assumptions = assumptions;
		content = new FindingsContent(parent, rule -> {
			// Nothing is new here.
		}, made -> {
			// What is copied is copied in the view.
		});
		content.control().addListener(SWT.Dispose, event -> end());
		Refresh.start(content.control(), REFRESH_MILLIS, this::refresh);
	}

	/** The control, which takes as much room as it gets. */
	public Control control() {
		return content.control();
	}

	/** It cannot be seen any more, and looks again once it can. */
	public void end() {
		if (own != null) {
			own.end();
		}
		own = null;
		shown = null;
	}

	private void refresh() {
		Assumptions now = assumptions.get();
		Observation open = BusbarUi.connection().observation().orElse(null);
		if (open != shown || own == null) {
			end();
			shown = open;
			own = open == null ? null : look(open, now);
			if (own != null) {
				BusbarUi.batteryLink().compare(own);
			}
			content.restart();
		}
		Observation looking = own;
		if (looking == null) {
			DoctorAlone alone = DoctorAlone.of(now);
			show(alone.reading(), alone.diagnosis(), 0);
		} else {
			looking.assume(now);
			BusReading reading = looking.reading();
			reading.diagnosis().filter(diagnosis -> reading.assumptions().equals(now)).ifPresent(diagnosis -> show(reading, diagnosis, begin(looking)));
		}
	}

	@SuppressWarnings("resource") // The session is the connection's.
	private static @Nullable Observation look(Observation open, Assumptions now) {
		Optional<Session> session = open.session();
		Optional<RecordedBus> recorded = open.recorded();
		return session.isPresent() ? Observation.of(session.get(), now) : recorded.map(bus -> Observation.of(open.name(), bus, now)).orElse(null);
	}

	private void show(BusReading reading, Diagnosis diagnosis, long begin) {
		content.show(presenter.page(reading, diagnosis, begin, rule -> false));
	}

	private static long begin(Observation observation) {
		FrameStore frames = observation.frames();
		try {
			return frames.nanos(frames.first());
		} catch (@SuppressWarnings("unused") IndexOutOfBoundsException none) {
			return 0;
		}
	}
}
