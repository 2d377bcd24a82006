package org.busbar.core.settings;

import org.busbar.api.catalogue.Setting;

/**
 * A setting and whether the bus shows it.
 *
 * @param setting  what is to be set
 * @param sight    what the bus shows of it
 * @param evidence why, for people
 */
public record SettingState(Setting setting, Sight sight, String evidence) {

	/** What the bus shows of a setting. */
	public enum Sight {
		/** The bus shows that it is set. */
		SEEN("\u2714"),
		/** It would show by now, and does not. */
		NOT_SEEN("\u25cb"),
		/** The bus shows that it is set otherwise. */
		CONTRADICTED("\u2716"),
		/** Nothing on the bus shows it, or nobody knows what does. */
		UNSEEABLE("\u2013"),
		/** It may still show. */
		WAITING("\u2026");

		private final String sign;

		Sight(String sign) {
			this.sign = sign;
		}

		/** A character that stands for it beside its word. */
		public String sign() {
			return sign;
		}

		/** Its word in the language of the reader. */
		public String word() {
			return Messages.format("sight." + name());
		}
	}
}
