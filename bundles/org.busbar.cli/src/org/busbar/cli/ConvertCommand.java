package org.busbar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.can.capture.CaptureMark;
import org.busbar.can.capture.MarkKind;
import org.busbar.can.log.LogLoss;
import org.busbar.can.log.LogWriter;
import org.busbar.can.log.WrittenFormat;
import org.busbar.cli.console.Console;
import org.busbar.core.log.LogTarget;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar convert IN OUT}: a log in another format, or a part of it. */
@Command(name = "convert")
final class ConvertCommand extends BusbarSubcommand {

	private static final String STANDARD_OUTPUT = "-";

	@Parameters(index = "0", paramLabel = "IN", descriptionKey = "log")
	String in = "";

	@Parameters(index = "1", paramLabel = "OUT", descriptionKey = "convert-out")
	String out = "";

	@Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "convert-format")
	Optional<String> format = Optional.empty();

	@Mixin
	FrameSelection selection = new FrameSelection();

	@Option(names = "--force", descriptionKey = "convert-force")
	boolean force;

	@Override
	public Integer call() {
		WrittenFormat written = format.isPresent() ? named(format.get()) : WrittenFormat.ofFile(out).orElseThrow(() -> unknown(Messages.which_format, out));
		FrameSelection.Selected selected = selection.selected();
		LogFile source = new LogFile(in);
		LogTarget.Content<Integer> content = writer -> {
			Converting converting = new Converting(source.name(), services().console(), selected, writer);
			source.read(services().console(), converting);
			return converting.conclude();
		};
		if (!out.equals(STANDARD_OUTPUT)) {
			return toFile(written, content);
		}
		if (written.needsFile()) {
			throw new CommandFailure(ExitCode.USAGE, Messages.blf_needs_file);
		}
		try (OutputStream stream = services().console().out().stream()) {
			return LogTarget.write(stream, written, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Integer toFile(WrittenFormat written, LogTarget.Content<Integer> content) {
		try {
			Path target = Path.of(out);
			if (Files.exists(target)) {
				if (!in.equals(STANDARD_OUTPUT) && Files.exists(Path.of(in)) && Files.isSameFile(target, Path.of(in))) {
					throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.convert_same, out));
				}
				if (!force || Files.isDirectory(target)) {
					throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.convert_exists, out));
				}
			}
			return LogTarget.write(target, written, content);
		} catch (IOException | UncheckedIOException | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.cannot_convert, out, reason(e)), e);
		}
	}

	private static @Nullable String reason(Exception e) {
		return e instanceof NoSuchFileException ? Messages.no_folder : e.getMessage();
	}

	private static WrittenFormat named(String word) {
		return WrittenFormat.of(word).orElseThrow(() -> unknown(Messages.unknown_format, word));
	}

	private static CommandFailure unknown(String message, String what) {
		String words = Stream.of(WrittenFormat.values()).map(WrittenFormat::word).collect(Collectors.joining(", "));
		return new CommandFailure(ExitCode.USAGE, NLS.bind(message, what, words));
	}

	private static final class Converting extends ReadLog {

		private final FrameSelection.Selected selected;
		private final LogWriter writer;
		private long read;
		private long written;
		private long lost;
		private long marks;
		private long setByHand;

		Converting(String name, Console console, FrameSelection.Selected selected, LogWriter writer) {
			super(name, console);
			this.selected = selected;
			this.writer = writer;
		}

		@Override
		public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
			read++;
			if (selected.has(nanos, id, flags)) {
				written++;
				try {
					writer.frame(channel, nanos, id, flags, dlc, payload);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}
		}

		@Override
		public void lost(long count) {
			lost += count;
		}

		@Override
		public void mark(CaptureMark mark) {
			// A long text is in several blocks.
			if (mark.part() == 0 && mark.kind() != MarkKind.END) {
				marks++;
				setByHand += mark.kind() == MarkKind.MARK ? 1 : 0;
			}
		}

		int conclude() {
			boolean damaged = concludeProblems();
			if (read == 0) {
				throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_log, name()));
			}
			if (written == 0) {
				throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.none_selected, name(), read));
			}
			writer.losses().frames().forEach((loss, frames) -> tell(sentence(loss), frames));
			if (lost > 0) {
				tell(Messages.loss_missing, lost);
			}
			if (marks > 0) {
				tell(Messages.loss_marks, marks, setByHand);
			}
			return damaged ? ExitCode.INPUT : ExitCode.FINE;
		}

		private static String sentence(LogLoss loss) {
			return switch (loss) {
				case ERROR_FRAME -> Messages.loss_error_frame;
				case ERROR_DETAIL -> Messages.loss_error_detail;
				case REMOTE_FRAME -> Messages.loss_remote_frame;
				case FD_FRAME -> Messages.loss_fd_frame;
				case FD_DATA -> Messages.loss_fd_data;
				case DIRECTION -> Messages.loss_direction;
				case BUS -> Messages.loss_bus;
				case BUS_NAME -> Messages.loss_bus_name;
				case RAW_DLC -> Messages.loss_raw_dlc;
				case TIME_DIGITS -> Messages.loss_time_digits;
				case TIME_ORDER -> Messages.loss_time_order;
			};
		}
	}
}
