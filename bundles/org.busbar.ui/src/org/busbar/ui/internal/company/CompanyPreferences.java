package org.busbar.ui.internal.company;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.busbar.core.report.Letterhead;
import org.busbar.core.report.Logo;
import org.busbar.ui.internal.BusbarUi;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

/** What the user, or else the company in {@code plugin_customization.ini}, says of the company. Safe for use by any thread. */
public final class CompanyPreferences {

	/** Name of the company. */
	public static final String NAME = "company.name";
	/** What stands below it, line by line. */
	public static final String DETAILS = "company.details";
	/** File of its logo; a relative name is one below the folder of the installation, so that a company can ship it there. */
	public static final String LOGO = "company.logo";
	/** Who commissions new sites. */
	public static final String ENGINEER = "company.engineer";
	/** URI of the converter that new sites begin with. */
	public static final String CONVERTER = "company.converter";

	private CompanyPreferences() {
	}

	/** The value of one of the keys; empty where nobody says. */
	public static String get(String key) {
		return Platform.getPreferencesService().getString(BusbarUi.ID, key, "", null).strip();
	}

	/**
	 * The head of reports.
	 *
	 * @throws IOException when the logo cannot be used; its message says so
	 */
	public static Letterhead letterhead() throws IOException {
		return new Letterhead(get(NAME), get(DETAILS), logo(get(LOGO)));
	}

	/**
	 * The logo in a file.
	 *
	 * @param file empty for none
	 * @throws IOException when it cannot be used; its message says so
	 */
	static Optional<Logo> logo(String file) throws IOException {
		try {
			return file.isBlank() ? Optional.empty() : Optional.of(Logo.read(installation().resolve(file.strip())));
		} catch (IOException | InvalidPathException e) {
			throw new IOException(NLS.bind(Messages.logo_wrong, e.getMessage()), e);
		}
	}

	private static Path installation() {
		Location location = Platform.getInstallLocation();
		URL url = location == null ? null : location.getURL();
		try {
			// The platform does not write it as an address has to be.
			return url == null ? Path.of("") : Path.of(new URI(url.getProtocol(), url.getPath(), null));
		} catch (@SuppressWarnings("unused") URISyntaxException | IllegalArgumentException elsewhere) {
			return Path.of("");
		}
	}
}
