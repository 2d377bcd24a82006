package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.busbar.cli.CommandLineRun.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a command line is said in words of ours, which are translated. */
class WrongUsageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			doctor --nothing                 | Unknown option: '--nothing'
			doctor --nothing --at-all        | Unknown option: '--nothing', '--at-all'
			doctor a.log b.log               | Unmatched argument: 'b.log'
			nothing                          | Unmatched argument: 'nothing'
			help nothing                     | There is no command "nothing".
			wiring                           | Missing: 'BRAND'
			decode a.log                     | Missing: '--protocol=ID'
			doctor --brand                   | Missing: '--brand=BRAND[/MODEL]'
			doctor --brand deye --brand zcs  | --brand may be given only once.
			doctor --cells 1.5               | Invalid value for --cells: "1.5" is no whole number, or too large; write digits only.
			doctor --cells 99999999999       | Invalid value for --cells: "99999999999" is no whole number, or too large; write digits only.
			doctor --capacity much           | Invalid value for --capacity: "much" is no number; write digits, with a point before the decimals.
			doctor --lines CAN,LIN           | Invalid value for --lines: "LIN" is none of CAN, RS485.
			doctor --option victron          | --option=NAME=VALUE is written with an equals sign between name and value, not "victron".
			simulate --seed x                | Invalid value for --seed: "x" is no whole number, or too large; write digits only.
			""")
	void isToldInOurWords(String line, String told) {
		Result result = new CommandLineRun().run(line.split(" "));
		assertEquals(ExitCode.USAGE, result.exitCode());
		assertEquals(told, result.err().lines().findFirst().orElse(""));
	}
}
