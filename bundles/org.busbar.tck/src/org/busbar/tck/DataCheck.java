package org.busbar.tck;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Observable;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Use;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.core.catalogue.BundleData.ProtocolReference;
import org.busbar.core.catalogue.BundleData.Shipped;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.catalogue.LoadedProtocol;

/** What the loader and the review say of the documents, and whether the protocols that they name are there. */
final class DataCheck implements Check {

	@Override
	public void check(Subject subject) {
		Stream.concat(subject.data().problems().stream(), subject.review().problems().stream())
				.forEach(problem -> subject.report(rule(problem.kind()), problem.path(), problem.line(), message(problem)));
		if (subject.complete()) {
			subject.data().references().forEach(reference -> checkModel(subject, reference));
			subject.devices().forEach(device -> checkDevice(subject, device));
			subject.protocols().forEach(protocol -> checkProtocol(subject, protocol));
		}
	}

	static Rule rule(CatalogueProblem.Kind kind) {
		return switch (kind) {
			case FILE -> Rule.DATA_FILE;
			case SYNTAX -> Rule.DATA_SYNTAX;
			case REQUIRED -> Rule.DATA_COMPLETE;
			case DUPLICATE -> Rule.DATA_UNIQUE;
			case REFERENCE -> Rule.DATA_REFERENCE;
			case PROTOCOL -> Rule.PROTOCOL_REFERENCE;
			case SOURCE_KEY -> Rule.FACT_SOURCE_KEY;
			case NO_SOURCE -> Rule.FACT_SOURCE;
			case TEXT -> Rule.TEXT_MISSING;
			case LITERAL -> Rule.TEXT_LITERAL;
			case NO_ROLE -> Rule.DATA_ROLES;
			case NOTHING_UNKNOWN -> Rule.DATA_UNKNOWNS;
			case DBC -> Rule.DBC_STRICT;
			case VALUE, OTHER -> Rule.DATA_VALUE;
		};
	}

	/** The reader of DBC files says what is wrong in half a sentence. */
	private static String message(CatalogueProblem problem) {
		return problem.kind() == CatalogueProblem.Kind.DBC && !problem.message().endsWith(".")
				? Messages.format("dbc.strict", problem.message())
				: problem.message();
	}

	private static void checkModel(Subject subject, ProtocolReference reference) {
		if (subject.protocol(reference.protocol()).isEmpty()) {
			subject.report(Rule.PROTOCOL_REFERENCE, reference.path(), reference.line(),
					Messages.format("protocol.reference.model", reference.model(), reference.protocol()));
		}
	}

	private static void checkDevice(Subject subject, Shipped<Device> shipped) {
		for (Setting setting : shipped.item().settings()) {
			int line = subject.line(shipped.path(), "<settings\\b.*\\bid=\"" + Pattern.quote(setting.id()) + '"');
			setting.selects().stream().filter(id -> subject.protocol(id).isEmpty())
					.forEach(id -> subject.report(Rule.PROTOCOL_REFERENCE, shipped.path(), line,
							Messages.format("protocol.reference.setting", setting.id(), id)));
			Stream.of(setting.observable().shows(), setting.observable().hides()).flatMap(Collection::stream)
					.filter(message -> !exists(subject, message)).forEach(message -> subject.report(Rule.PROTOCOL_REFERENCE, shipped.path(), line,
							Messages.format("protocol.reference.message", setting.id(), message)));
		}
		for (Use use : shipped.item().uses()) {
			if (subject.protocol(use.protocol()).isEmpty()) {
				subject.report(Rule.PROTOCOL_REFERENCE, shipped.path(),
						subject.line(shipped.path(), "<uses\\b.*\\bprotocol=\"" + Pattern.quote(use.protocol()) + '"'),
						Messages.format("protocol.reference.use", use.protocol()));
			}
		}
	}

	private static void checkProtocol(Subject subject, Shipped<LoadedProtocol> shipped) {
		ProtocolDescriptor descriptor = shipped.item().descriptor();
		if (descriptor.unverified() && descriptor.notes().isBlank()) {
			subject.report(Rule.PROTOCOL_UNVERIFIED, shipped.path(), subject.line(shipped.path(), "\\bunverified="),
					Messages.format("protocol.unverified", descriptor.id()));
		}
	}

	private static boolean exists(Subject subject, Observable.Message message) {
		Optional<LoadedProtocol> protocol = subject.protocol(message.protocol());
		return protocol.isPresent()
				&& Choices.of(protocol.get()).anyMatch(choice -> choice.dbc().messages().stream().anyMatch(one -> one.name().equals(message.name())));
	}
}
