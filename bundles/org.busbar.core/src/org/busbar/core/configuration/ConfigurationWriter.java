package org.busbar.core.configuration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.busbar.model.configuration.ConfigurationFactory;
import org.busbar.model.document.Document;
import org.busbar.model.document.DocumentReader;
import org.busbar.model.document.DocumentResult;

/** Makes the document of a configuration: what was loaded, changed to what the records say now, with its comments. */
final class ConfigurationWriter {

	private static final String NAME = "configuration" + ConfigurationFile.ENDING;

	private ConfigurationWriter() {
	}

	static byte[] bytes(Configuration configuration, KeptContent kept) {
		StructureCheck.requireWritable(configuration);
		try {
			Document document = kept.isNone() ? Document.of(ConfigurationFactory.eINSTANCE.createConfiguration(), NAME) : read(kept.document());
			RecordWriter.write(configuration, document.root());
			// Reading set what the file was written in, which may lack letters that are in it now.
			document.setEncoding("UTF-8");
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out, Map.of());
			return kept.isNone() ? out.toByteArray() : XmlComments.of(kept.document()).into(out.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Document read(byte[] kept) throws IOException {
		if (DocumentReader.read(new ByteArrayInputStream(kept), NAME) instanceof DocumentResult.Read read) {
			return read.document();
		}
		throw new IllegalStateException("What was loaded once is refused now");
	}
}
