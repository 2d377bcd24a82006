package org.busbar.ui.internal.configuration;

import java.nio.file.Path;

import org.busbar.core.configuration.Configuration;

/**
 * A site as it is in its file.
 *
 * @param configuration what the file says
 * @param file          where it is
 */
public record SavedSite(Configuration configuration, Path file) {
}
