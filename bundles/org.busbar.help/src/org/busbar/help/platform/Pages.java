package org.busbar.help.platform;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.busbar.help.manual.Html;
import org.busbar.help.manual.Manual;
import org.eclipse.help.IHelpContentProducer;
import org.jspecify.annotations.Nullable;

/** The pages as HTML, made at the moment of asking. */
public final class Pages implements IHelpContentProducer {

	private static final Pattern HREF = Pattern.compile("/?pages/([\\w-]+)\\.html.*");

	@Override
	public @Nullable InputStream getInputStream(String bundle, String href, Locale locale) {
		Matcher page = HREF.matcher(href);
		if (!page.matches()) {
			return null;
		}
		Manual manual = Manual.of(locale);
		return manual.page(page.group(1)).map(found -> new ByteArrayInputStream(Html.of(manual, found).getBytes(StandardCharsets.UTF_8))).orElse(null);
	}
}
