package org.busbar.tck.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.export.Json;
import org.busbar.core.export.TextTable;
import org.busbar.tck.CheckResult;
import org.busbar.tck.Companions;
import org.busbar.tck.Kit;
import org.busbar.tck.Problem;
import org.busbar.tck.Rule;
import org.busbar.tck.Severity;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code busbar check}: holds bundles against the rules of the kit. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

	private static final int FINE = 0;
	private static final int FOUND = 1;
	private static final int USAGE = 2;
	private static final int INPUT = 3;

	private final Supplier<List<LoadedProtocol>> installed;

	@Spec
	@Nullable
	CommandSpec spec;

	@Parameters(paramLabel = "BUNDLE", descriptionKey = "bundle", arity = "0..*")
	List<Path> bundles = List.of();

	@Option(names = "--rules", descriptionKey = "rules")
	boolean rules;

	@Option(names = "--json", descriptionKey = "check-json")
	boolean json;

	@Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "check-help")
	boolean help;

	/** @param installed gives the protocols that the bundles may name besides their own */
	CheckCommand(Supplier<List<LoadedProtocol>> installed) {
		this.installed = installed;
	}

	/** What is printed of one bundle. */
	private record Row(String bundle, boolean fits, int captures, List<Finding> problems) {
	}

	/** What is printed of one problem. */
	private record Finding(String rule, Severity severity, String path, int line, String message) {
	}

	/** What is printed of one rule. */
	private record Demand(String rule, Severity severity, String demand) {
	}

	/** The writers are those of the command line and stay open for what comes after this command. */
	@Override
	@SuppressWarnings("resource")
	public Integer call() {
		CommandSpec given = spec;
		if (given == null) {
			throw new IllegalStateException("picocli names the command before it calls it");
		}
		PrintWriter out = given.commandLine().getOut();
		PrintWriter err = given.commandLine().getErr();
		if (rules) {
			out.print(json ? Json.write(demands()) : table());
			out.flush();
			return FINE;
		}
		if (bundles.isEmpty()) {
			err.println(Messages.which_bundle);
			return USAGE;
		}
		List<CheckResult> results = bundles.stream().map(bundle -> Kit.check(bundle, companions(bundle))).toList();
		results.stream().filter(CheckResult.Unreadable.class::isInstance).map(CheckResult.Unreadable.class::cast)
				.forEach(failed -> err.println(failed.message()));
		List<CheckResult.Checked> checked = results.stream().filter(CheckResult.Checked.class::isInstance).map(CheckResult.Checked.class::cast).toList();
		if (json) {
			out.print(Json.write(checked.stream().map(CheckCommand::row).toList()));
		} else {
			checked.forEach(result -> print(result, out));
		}
		out.flush();
		if (checked.size() < results.size()) {
			return INPUT;
		}
		return results.stream().allMatch(CheckResult::fits) ? FINE : FOUND;
	}

	/** What is installed, and what the other bundles of the command bring. */
	private Companions companions(Path bundle) {
		return Companions.of(bundles.stream().filter(other -> !other.equals(bundle)).toList(), installed.get());
	}

	private static Row row(CheckResult.Checked result) {
		return new Row(result.bundle(), result.fits(), result.captures(), result.problems().stream()
				.map(problem -> new Finding(problem.rule().id(), problem.rule().severity(), problem.path(), problem.line(), problem.message())).toList());
	}

	private static void print(CheckResult.Checked result, PrintWriter out) {
		for (Problem problem : result.problems()) {
			out.print(NLS.bind(problem.rule().severity() == Severity.ERROR ? Messages.error : Messages.warning, problem) + '\n');
		}
		out.print(NLS.bind(result.fits() ? Messages.fits : Messages.does_not_fit, result.bundle(), result.problems().size()) + ' ' + captures(result) + '\n');
	}

	private static String captures(CheckResult.Checked result) {
		return result.captures() == 0 ? Messages.no_captures : NLS.bind(Messages.captures, result.captures());
	}

	private static List<Demand> demands() {
		return Stream.of(Rule.values()).map(rule -> new Demand(rule.id(), rule.severity(), rule.demand())).toList();
	}

	private static String table() {
		TextTable table = new TextTable("");
		Stream.of(Rule.values())
				.forEach(rule -> table.row(rule.id(), rule.severity() == Severity.ERROR ? Messages.word_error : Messages.word_warning, rule.demand()));
		return table.toString();
	}
}
