package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.busbar.api.channel.ConverterProvider;
import org.busbar.ui.internal.busline.FigureLabel;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * Live frames, trace, plots, battery and findings, all visible in one window, on a bus of 20,000 frames a second for a minute. Writes how long the user
 * interface took to answer, and what memory it took, into {@code load.txt} beside the report. Nothing but the count of frames is asserted.
 */
class LoadBenchmark {

	private static final int SECONDS = 60;
	private static final int WARM_UP_SECONDS = 15;
	private static final int MEGABYTE = 1 << 20;

	@Test
	void fourViewsAndAMinuteOfLoad() throws Exception {
		LoadedBus bus = new LoadedBus();
		Dictionary<String, Object> properties = new Hashtable<>(Map.of(ConverterProvider.SCHEME, LoadedBus.NAME));
		ServiceRegistration<ConverterProvider> service = FrameworkUtil.getBundle(LoadBenchmark.class).getBundleContext()
				.registerService(ConverterProvider.class, bus, properties);
		try {
			FramesView view = new FramesView();
			view.open();
			Workbench.inUi(() -> {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
				window.getShell().setBounds(window.getShell().getDisplay().getBounds());
				return PlatformUI.getWorkbench().showPerspective(LoadPerspective.ID, window);
			});
			view.connect(LoadedBus.NAME + ":bus");
			Workbench.await("frames", () -> view.count("351") > 0);
			Thread.sleep(WARM_UP_SECONDS * 1000L);
			long before = memory();
			Workbench.screenshot("load");
			AnswerTimes times = AnswerTimes.during(SECONDS);
			long after = memory();
			String dropped = Workbench
					.inUi(() -> Workbench.find(FigureLabel.class, Perspective.KEY, "busline.drops") instanceof FigureLabel drops ? drops.text() : "");
			view.disconnect();
			long sent = bus.sent();
			Workbench.await("all frames", () -> counted(view) == sent);
			write(times, before, after, sent, dropped);
			assertEquals(sent, Workbench.inUi(() -> counted(view)));
		} finally {
			service.unregister();
		}
	}

	private static long counted(FramesView view) {
		return List.of("351", "355", "356", "35A", "35E", "35F", "372", "373").stream().mapToLong(view::count).sum();
	}

	private static long memory() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		long used = runtime.totalMemory() - runtime.freeMemory();
		return used;
	}

	private static void write(AnswerTimes times, long before, long after, long sent, String dropped) throws IOException {
		Path file = Path.of(System.getProperty(TestRun.REPORT)).resolveSibling("load.txt");
		Files.writeString(file,
				String.format(Locale.ROOT, "%d frames sent and counted; losses: %s%nheap in use %d MB, %d s later %d MB; kept frames took %d MB of that%n%s",
						sent,
						dropped.isEmpty() ? "none" : dropped, before / MEGABYTE, SECONDS, after / MEGABYTE,
						(long) SECONDS * LoadedBus.FRAMES_PER_SECOND * 24 / MEGABYTE, times.histogram()));
	}
}
