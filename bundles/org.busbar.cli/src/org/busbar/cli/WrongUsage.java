package org.busbar.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the language of the reader: picocli itself speaks English only. */
final class WrongUsage {

	private WrongUsage() {
	}

	static String text(ParameterException wrong) {
		return switch (wrong) {
			case UnmatchedArgumentException unmatched -> NLS.bind(unmatched.isUnknownOption() ? Messages.usage_unknown_option : Messages.usage_unmatched,
					quoted(unmatched.getUnmatched().stream()));
			case MissingParameterException missing when !missing.getMissing().isEmpty() -> NLS.bind(Messages.usage_missing,
					quoted(missing.getMissing().stream().map(WrongUsage::written)));
			case OverwrittenOptionException twice -> NLS.bind(Messages.usage_twice, name(twice.getOverwritten()));
			default -> value(wrong).orElseGet(wrong::getMessage);
		};
	}

	/** Where a value is what is wrong. */
	private static Optional<String> value(ParameterException wrong) {
		ArgSpec argument = wrong.getArgSpec();
		String value = wrong.getValue();
		if (value == null) {
			return Optional.empty();
		}
		if (argument == null) {
			return Optional.of(NLS.bind(Messages.usage_unknown_command, value));
		}
		if (!(wrong.getCause() instanceof TypeConversionException reason)) {
			return argument.typeInfo().isMap() ? Optional.of(NLS.bind(Messages.usage_pair, written(argument), value)) : Optional.empty();
		}
		List<Class<?>> types = Arrays.asList(argument.auxiliaryTypes());
		return Optional.of(NLS.bind(Messages.usage_value, name(argument), types.getLast().isEnum()
				? NLS.bind(Messages.usage_choice, value, String.join(", ", argument.completionCandidates()))
				: reason.getMessage()));
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	/** As it is to be written. */
	private static String written(ArgSpec argument) {
		return argument.isOption() ? name(argument) + '=' + argument.paramLabel() : argument.paramLabel();
	}

	private static String quoted(Stream<String> words) {
		return words.map(word -> '\'' + word + '\'').collect(Collectors.joining(", "));
	}
}
