package org.busbar.core.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.Role;
import org.busbar.api.protocol.Timeout;
import org.busbar.core.configuration.AcceptanceTest.Outcome;
import org.busbar.core.language.ReaderTexts;

/** What is to be checked before anything is connected, and tried before a site is handed over. */
final class HandOver {

	/** Without these nobody connects a battery. */
	static final List<String> CHECKS = List.of("dc-open", "dc-voltage", "dc-polarity", "dc-protection", "dc-precharge", "dc-torque", "earth");
	/** One more where there are several modules. */
	static final String MODULES_ALIKE = "modules-alike";
	private static final List<String> TESTS = List.of("sign", "loss", "limits", "start", "alarm", "restart", "watch");
	private static final String LOSS = "loss";

	private final Ids ids;
	private final SitePlan plan;
	private final Optional<ProtocolDescriptor> protocol;

	HandOver(Ids ids, SitePlan plan, Optional<ProtocolDescriptor> protocol) {
		this.ids = ids;
		this.plan = plan;
		this.protocol = protocol;
	}

	List<SafetyCheck> checks() {
		List<String> needed = new ArrayList<>(CHECKS);
		if (plan.modules() != 1) {
			needed.add(MODULES_ALIKE);
		}
		return needed.stream().map(id -> new SafetyCheck(ids.of(id), Messages.format("check." + id), false, "", "", "")).toList();
	}

	List<AcceptanceTest> tests() {
		return TESTS.stream().map(id -> new AcceptanceTest(ids.of("test", id), Messages.format("test." + id + ".title"),
				Messages.format("test." + id + ".procedure"), expected(id, protocol), "", Outcome.OPEN, "", "", List.of())).toList();
	}

	/** A test of Busbar's own in the language of the reader, as far as it is still in Busbar's words; any other as it is. */
	static AcceptanceTest again(AcceptanceTest test, Optional<ProtocolDescriptor> protocol) {
		String id = test.id().replaceFirst("^test-", "");
		return !TESTS.contains(id)
				? test
				: new AcceptanceTest(test.id(), ReaderTexts.again(test.title(), () -> Messages.format("test." + id + ".title")),
						ReaderTexts.again(test.procedure(), () -> Messages.format("test." + id + ".procedure")), expected(test.expected(), id, protocol),
						test.observed(), test.outcome(), test.time(), test.person(), test.measurements(), test.result());
	}

	/** What the inverter does is said by the file of the protocol, which is here in the language of the reader alone. */
	private static String expected(String written, String id, Optional<ProtocolDescriptor> protocol) {
		String key = "test." + id + ".expected";
		boolean known = id.equals(LOSS) && protocol.isPresent() && Messages.isSaid(written, key);
		return known ? expected(id, protocol) : Messages.again(written, key);
	}

	private static String expected(String test, Optional<ProtocolDescriptor> protocol) {
		if (!test.equals(LOSS)) {
			return Messages.format("test." + test + ".expected");
		}
		Optional<Timeout> reaction = protocol.stream().flatMap(one -> one.timeouts().stream()).filter(one -> one.watcher() == Role.INVERTER).findFirst();
		return reaction.filter(one -> !Double.isNaN(one.seconds()))
				.map(one -> Messages.format("test.loss.expected.within", Math.round(one.seconds()), one.reaction()))
				.or(() -> reaction.map(one -> Messages.format("test.loss.expected.reaction", one.reaction())))
				.orElseGet(() -> Messages.format("test.loss.expected"));
	}
}
