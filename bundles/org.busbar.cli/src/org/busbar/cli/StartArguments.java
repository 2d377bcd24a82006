package org.busbar.cli;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.equinox.app.IApplicationContext;

/**
 * What the user wrote behind {@code busbar}. The start script hands it over in the system properties {@code busbar.arguments} (how many) and
 * {@code busbar.argument.1} and so on, because the framework takes words such as {@code -debug} for its own. Where the script did not start the program the
 * framework's rest counts.
 */
final class StartArguments {

	private static final String COUNT = "busbar.arguments";
	private static final String ARGUMENT = "busbar.argument.";

	private StartArguments() {
	}

	/**
	 * @param properties value of a system property, null where it is not set
	 * @param framework  arguments of the application context
	 */
	static String[] of(UnaryOperator<String> properties, Map<?, ?> framework) {
		String count = properties.apply(COUNT);
		if (count != null) {
			return IntStream.rangeClosed(1, Integer.parseInt(count)).mapToObj(number -> properties.apply(ARGUMENT + number)).toArray(String[]::new);
		}
		return framework.get(IApplicationContext.APPLICATION_ARGS) instanceof String[] arguments ? arguments : new String[0];
	}
}
