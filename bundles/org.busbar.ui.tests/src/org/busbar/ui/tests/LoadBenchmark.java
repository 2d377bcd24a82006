package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.busbar.api.channel.ConverterProvider;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.core.log.LogReader;
import org.busbar.ui.internal.busline.FigureLabel;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * Live frames, trace, plots, battery and findings, all visible in one window, on a bus of 20,000 frames a second for a minute. The bus is recorded
 * meanwhile. Writes how long the user interface took to answer, and what memory it took, into {@code load.txt} beside the report. Nothing but the counts of frames is
 * asserted.
 */
class LoadBenchmark {

	private static final int SECONDS = 60;
	private static final int WARM_UP_SECONDS = 15;
	private static final int MEGABYTE = 1 << 20;

	@Test
	void fourViewsAndAMinuteOfLoad() throws Exception {
		LoadedBus bus = new LoadedBus();
		Path capture = Files.createTempDirectory("busbar-load").resolve("load.pcapng");
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
			new Perspective().run("recordAs", Map.of("org.busbar.ui.command.recordAs.file", capture.toString()));
			Thread.sleep(WARM_UP_SECONDS * 1000L);
			long before = memory();
			Workbench.screenshot("load");
			AnswerTimes times = AnswerTimes.during(SECONDS);
			long after = memory();
			String dropped = Workbench
					.inUi(() -> Workbench.find(FigureLabel.class, "busline.drops") instanceof FigureLabel drops ? drops.text() : "");
			view.disconnect();
			long sent = bus.sent();
			Workbench.await("all frames", () -> counted(view) == sent);
			Workbench.await("the capture", () -> new Perspective().text("busline.message").startsWith("Recorded "));
			Captured captured = Captured.in(capture);
			write(times, before, after, sent, dropped, captured);
			assertEquals(sent, Workbench.inUi(() -> counted(view)));
			assertEquals(captured.passed(), captured.frames + captured.lost);
		} finally {
			service.unregister();
			Files.deleteIfExists(capture);
			Files.delete(capture.getParent());
		}
	}

	/** What a capture holds: the bus sends its frames at equal distances, so their times tell how many have passed. */
	private static final class Captured implements LogReader.Handler {

		private long frames;
		private long lost;
		private long first = -1;
		private long last;

		static Captured in(Path file) throws IOException {
			Captured captured = new Captured();
			try (InputStream in = Files.newInputStream(file)) {
				LogReader.read(in, file.toString(), captured);
			}
			return captured;
		}

		/** How many frames there were on the bus from the first to the last one of the capture. */
		long passed() {
			return (last - first) / LoadedBus.EVERY_NANOS + 1;
		}

		@Override
		public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
			first = frames == 0 ? nanos : first;
			last = nanos;
			frames++;
		}

		@Override
		public void lost(long count) {
			lost += count;
		}

		@Override
		public void problem(int line, int column, String message) {
			throw new AssertionError(message);
		}

		@Override
		public void problem(CaptureProblem problem) {
			throw new AssertionError(problem.toString());
		}
	}

	private static long counted(FramesView view) {
		return List.of("351", "355", "356", "35A", "35E", "35F", "372", "373").stream().mapToLong(view::count).sum();
	}

	static long memory() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		long used = runtime.totalMemory() - runtime.freeMemory();
		return used;
	}

	private static void write(AnswerTimes times, long before, long after, long sent, String dropped, Captured captured) throws IOException {
		Path file = Path.of(System.getProperty(TestRun.REPORT)).resolveSibling("load.txt");
		Files.writeString(file,
				String.format(Locale.ROOT,
						"%d frames sent and counted; losses: %s%n%d frames passed while recording: %d in the capture, %d told as lost%nheap in use %d MB, %d s later %d MB; kept frames took %d MB of that%n%s",
						sent, dropped.isEmpty() ? "none" : dropped, captured.passed(), captured.frames, captured.lost, before / MEGABYTE, SECONDS,
						after / MEGABYTE,
						(long) SECONDS * LoadedBus.FRAMES_PER_SECOND * 24 / MEGABYTE, times.histogram()));
	}
}
