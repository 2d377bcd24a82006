package org.busbar.tck;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Loads the classes of a bundle. Beside them it shows the contract and the JDK and nothing else, as the framework would. */
final class ContractLoader extends URLClassLoader {

	private static final Pattern CONTRACT = Pattern.compile("org\\.busbar\\.(api\\..*|can\\.[A-Z]\\w*|can\\.dbc\\..*)");
	/** Where tools put the classes of a folder. */
	private static final List<String> OUTPUTS = List.of("bin/", "target/classes/", "./");

	ContractLoader(Path bundle) {
		super(urls(bundle), ClassLoader.getPlatformClassLoader());
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		return CONTRACT.matcher(name).matches() ? Kit.class.getClassLoader().loadClass(name) : super.loadClass(name, resolve);
	}

	private static URL[] urls(Path bundle) {
		List<URL> urls = new ArrayList<>();
		try {
			if (Files.isDirectory(bundle)) {
				for (String output : OUTPUTS) {
					if (Files.isDirectory(bundle.resolve(output))) {
						urls.add(bundle.resolve(output).toUri().toURL());
					}
				}
			} else {
				urls.add(bundle.toUri().toURL());
			}
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
		return urls.toArray(URL[]::new);
	}
}
