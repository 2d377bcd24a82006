package org.busbar.core.registry;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.busbar.core.catalogue.BundleData;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.own.OwnFolder;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * The extender: reads the data files of every bundle whose manifest names some, and the user's own files. A bundle without code is never started, so installed and resolved ones count
 * too; for one that cannot resolve the catalogue says why. Declared in {@code OSGI-INF/catalogue.xml}.
 */
public final class CatalogueExtender implements CatalogueRegistry {

	/** Stopping is among them so that a bundle on its way from active to resolved does not vanish for a moment. */
	private static final int TRACKED = Bundle.INSTALLED | Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;
	private static final String MANIFEST = "META-INF/MANIFEST.MF";
	private static final Logger LOGGER = System.getLogger(CatalogueExtender.class.getName());

	/** The data bundles of this moment. A tracker lists a bundle only after its callback, which is too late here. */
	private final Set<Bundle> bundles = ConcurrentHashMap.newKeySet();
	private final List<Consumer<Catalogue>> listeners = new CopyOnWriteArrayList<>();
	/** How many changes nobody has looked at yet; whoever raises it from 0 does the work until it is 0 again. Not 0 before the first question. */
	private final AtomicInteger changes = new AtomicInteger(1);
	/** What was read of which state of a bundle. Touched only by the thread that does the work. */
	private Map<Bundle, ReadBundle> read = new HashMap<>();
	/** Null before the first question. */
	private volatile @Nullable Catalogue current;
	/** Whether everybody has been told of the first one. */
	private volatile boolean told;
	private volatile boolean unresolved;
	private volatile boolean closed;
	private @Nullable BundleTracker<Bundle> tracker;
	private @Nullable MissingRequirements requirements;

	private record ReadBundle(List<Long> state, BundleData data) {
	}

	/** Follows what is there and what comes. */
	public void activate(BundleContext context) {
		requirements = new MissingRequirements(context);
		BundleTracker<Bundle> opened = new BundleTracker<>(context, TRACKED, new Follower());
		tracker = opened;
		opened.open();
	}

	/** Follows no more; the last catalogue stays. */
	public void deactivate() {
		closed = true;
		listeners.clear();
		if (tracker != null) {
			tracker.close();
		}
	}

	@Override
	public Catalogue current() {
		if (!told) {
			readFirst();
		}
		return alreadyRead().orElse(Catalogue.EMPTY);
	}

	@Override
	public Optional<Catalogue> alreadyRead() {
		return Optional.ofNullable(current);
	}

	@Override
	public void ownFilesChanged() {
		changed();
	}

	@Override
	public Registration listen(Consumer<Catalogue> listener) {
		// Wrapped, so that one listener may register twice and each registration closes itself only.
		Consumer<Catalogue> own = listener::accept;
		listeners.add(own);
		return () -> listeners.remove(own);
	}

	/** Whoever asks meanwhile waits, but for a listener that is just being told. */
	private synchronized void readFirst() {
		if (current == null) {
			work();
			told = true;
		}
	}

	private void changed() {
		if (changes.getAndIncrement() == 0) {
			work();
		}
	}

	private void work() {
		int seen;
		do {
			seen = changes.get();
			if (!closed) {
				try {
					publish(compute());
				} catch (RuntimeException e) {
					LOGGER.log(Level.ERROR, "The catalogue could not be computed; the one before stays.", e);
				}
			}
		} while (changes.addAndGet(-seen) != 0);
	}

	private void publish(Catalogue catalogue) {
		if (catalogue.equals(current)) {
			return;
		}
		current = catalogue;
		for (Consumer<Catalogue> listener : listeners) {
			try {
				listener.accept(catalogue);
			} catch (RuntimeException e) {
				LOGGER.log(Level.ERROR, "A listener of the catalogue failed; the others are told all the same.", e);
			}
		}
	}

	private Catalogue compute() {
		List<BundleData> data = new ArrayList<>();
		List<CatalogueProblem> problems = new ArrayList<>();
		Map<Bundle, ReadBundle> kept = new HashMap<>();
		boolean waiting = false;
		for (Bundle bundle : bundles) {
			try {
				List<String> missing = missing(bundle);
				if (missing.isEmpty()) {
					ReadBundle now = read(bundle);
					kept.put(bundle, now);
					data.add(now.data());
				} else {
					waiting = true;
					missing.forEach(reason -> problems.add(new CatalogueProblem(BundleDataSource.name(bundle), MANIFEST, 0, 0, reason)));
				}
			} catch (RuntimeException e) {
				problems.add(new CatalogueProblem(BundleDataSource.name(bundle), MANIFEST, 0, 0, Messages.format("unreadable", e)));
			}
		}
		read = kept;
		unresolved = waiting;
		data.add(OwnFolder.ofUser().read(Locale.getDefault()));
		return CatalogueLoader.combine(data, problems);
	}

	private List<String> missing(Bundle bundle) {
		return bundle.getState() == Bundle.INSTALLED && requirements != null ? requirements.of(bundle) : List.of();
	}

	private ReadBundle read(Bundle bundle) {
		List<Long> state = BundleDataSource.state(bundle);
		ReadBundle before = read.get(bundle);
		return before != null && before.state().equals(state)
				? before
				: new ReadBundle(state, CatalogueLoader.read(new BundleDataSource(bundle), Locale.getDefault()));
	}

	private final class Follower implements BundleTrackerCustomizer<Bundle> {

		@Override
		public @Nullable Bundle addingBundle(Bundle bundle, @Nullable BundleEvent event) {
			if (CatalogueLoader.isDataBundle(BundleDataSource.headers(bundle))) {
				bundles.add(bundle);
				changed();
				return bundle;
			}
			if (unresolved || BundleDataSource.isFragment(bundle)) {
				// It may be what another bundle waits for, or bring one its texts in another language.
				changed();
			}
			return null;
		}

		@Override
		public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
			changed();
		}

		@Override
		public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Bundle tracked) {
			bundles.remove(bundle);
			changed();
		}
	}
}
