package org.busbar.core.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.core.catalogue.BundleData.ProtocolReference;
import org.busbar.core.catalogue.BundleData.Shipped;
import org.busbar.core.catalogue.CatalogueProblem.Kind;
import org.busbar.model.brand.Battery;
import org.busbar.model.brand.Brand;
import org.busbar.model.brand.Protocol;
import org.busbar.model.document.Document;
import org.busbar.model.document.DocumentReader;
import org.busbar.model.document.DocumentResult;
import org.osgi.framework.Version;

/**
 * Reads what bundles ship. Pure: the same sources and locale give the same catalogue, in the same order, on any thread. What is wrong with one document, or one
 * bundle, becomes a problem of the catalogue and never touches the rest.
 */
public final class CatalogueLoader {

	/** Header with the paths of inverter brand documents, parted by commas. */
	public static final String BRAND_HEADER = "Busbar-Brand";
	/** Header with the paths of battery documents, parted by commas. */
	public static final String BATTERY_HEADER = "Busbar-Battery";
	/** Header with the paths of protocol documents, parted by commas. */
	public static final String PROTOCOLS_HEADER = "Busbar-Protocols";

	/** Header with the paths of recorded buses, parted by commas; beside each lies what it must decode to. */
	public static final String CAPTURES_HEADER = "Busbar-Captures";

	private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}(\\.\\d{1,9}(\\.[\\w-]+)?)?)?");
	static final List<String> HEADERS = List.of(BATTERY_HEADER, BRAND_HEADER, PROTOCOLS_HEADER);
	private static final Comparator<CatalogueProblem> BY_PLACE = Comparator.comparing(CatalogueProblem::bundle).thenComparing(CatalogueProblem::path)
			.thenComparingInt(CatalogueProblem::line).thenComparingInt(CatalogueProblem::column).thenComparing(CatalogueProblem::message);
	private static final Comparator<BundleData> BY_NAME_NEWEST_FIRST = Comparator.comparing(BundleData::bundle).thenComparing(Comparator
			.comparing((BundleData data) -> version(data.version())).reversed());

	private CatalogueLoader() {
	}

	/** Loads with the texts of the default locale. */
	public static Catalogue load(List<DataSource> sources) {
		return load(sources, Locale.getDefault());
	}

	/** Loads with the texts of a locale, or of the next more general one that a bundle has. */
	public static Catalogue load(List<DataSource> sources, Locale locale) {
		return combine(sources.stream().map(source -> read(source, locale)).toList(), List.of());
	}

	/** Whether a manifest names data of Busbar. */
	public static boolean isDataBundle(Map<String, String> headers) {
		return HEADERS.stream().anyMatch(headers::containsKey);
	}

	/** What a document of this header holds. Asked for no earlier than a document is read: naming a class of the model starts the model's bundle. */
	private static Class<?> root(String header) {
		return switch (header) {
			case BRAND_HEADER -> Brand.class;
			case BATTERY_HEADER -> Battery.class;
			default -> Protocol.class;
		};
	}

	/** Reads one bundle. */
	public static BundleData read(DataSource source, Locale locale) {
		List<Shipped<Device>> devices = new ArrayList<>();
		List<Shipped<LoadedProtocol>> protocols = new ArrayList<>();
		List<ProtocolReference> references = new ArrayList<>();
		List<CatalogueProblem> problems = new ArrayList<>();
		Texts texts = Texts.of(source, locale, problems::add);
		for (String header : HEADERS) {
			for (String path : paths(source, header)) {
				try {
					Optional<Opened> opened = open(source, header, path, texts, problems::add);
					if (opened.isEmpty()) {
						continue;
					}
					Opened it = opened.get();
					if (it.document.root() instanceof Protocol) {
						new ProtocolReader(source, it.document, it.check, problems::add).read(source.version())
								.ifPresent(protocol -> protocols.add(new Shipped<>(path, it.hash, protocol)));
					} else {
						DeviceReader reader = new DeviceReader(it.document, it.check);
						reader.read(source.version()).ifPresent(device -> {
							devices.add(new Shipped<>(path, it.hash, device));
							reader.references(path, references::add);
						});
					}
				} catch (IOException | RuntimeException e) {
					problems.add(new CatalogueProblem(Kind.FILE, source.name(), path, 0, 0, Messages.format("file", e)));
				}
			}
		}
		return new BundleData(source.name(), source.version(), devices, protocols, references, paths(source, CAPTURES_HEADER), problems);
	}

	/**
	 * Makes one catalogue of several bundles. When two ship the same id, the bundle whose name comes first counts, of one bundle the newest version.
	 *
	 * @param bundles  what the bundles ship
	 * @param problems problems beside those of the bundles' data
	 */
	public static Catalogue combine(List<BundleData> bundles, List<CatalogueProblem> problems) {
		List<BundleData> ordered = bundles.stream().sorted(BY_NAME_NEWEST_FIRST).toList();
		List<CatalogueProblem> all = new ArrayList<>(problems);
		ordered.forEach(bundle -> all.addAll(bundle.problems()));
		List<Origin> origins = new ArrayList<>();
		List<Device> others = unique(Origin.Kind.BRAND, ordered, data -> devices(data, kind -> kind != Device.Kind.BATTERY), Device::id, origins, all::add);
		List<Device> batteries = unique(Origin.Kind.BATTERY, ordered, data -> devices(data, kind -> kind == Device.Kind.BATTERY), Device::id, origins,
				all::add);
		List<LoadedProtocol> protocols = unique(Origin.Kind.PROTOCOL, ordered, BundleData::protocols, protocol -> protocol.descriptor().id(), origins,
				all::add);
		List<Device> brands = others.stream().filter(device -> device.kind() == Device.Kind.INVERTER).toList();
		List<Device> computers = others.stream().filter(device -> device.kind() == Device.Kind.COMPUTER).toList();
		Catalogue catalogue = new Catalogue(brands, batteries, protocols, List.of());
		for (BundleData bundle : ordered) {
			for (ProtocolReference reference : bundle.references()) {
				if (catalogue.protocol(reference.protocol()).isEmpty()) {
					all.add(new CatalogueProblem(Kind.PROTOCOL, bundle.bundle(), reference.path(), reference.line(), reference.column(),
							Messages.format("protocol", reference.model(), reference.protocol())));
				}
			}
		}
		return new Catalogue(brands, batteries, protocols, all.stream().sorted(BY_PLACE).distinct().toList(), origins,
				ordered.stream().flatMap(bundle -> bundle.captures().stream().map(path -> new ShippedCapture(bundle.bundle(), path))).distinct().toList(),
				computers);
	}

	private record Opened(Document document, String hash, DocumentCheck check) {
	}

	private static Optional<Opened> open(DataSource source, String header, String path, Texts texts, Consumer<CatalogueProblem> problems) throws IOException {
		try (InputStream in = source.open(path)) {
			if (in == null) {
				problems.accept(new CatalogueProblem(Kind.FILE, source.name(), path, 0, 0,
						Messages.format("header.absent", header)));
				return Optional.empty();
			}
			byte[] content = in.readNBytes(DocumentReader.LONGEST + 1);
			switch (DocumentReader.read(new ByteArrayInputStream(content), path)) {
				case DocumentResult.Refused refused -> {
					refused.problems()
							.forEach(
									problem -> problems.accept(
											new CatalogueProblem(Kind.SYNTAX, source.name(), path, problem.line(), problem.column(), problem.message())));
					return Optional.empty();
				}
				case DocumentResult.Read read -> {
					DocumentCheck check = new DocumentCheck(source, path, read.document(), texts, problems);
					check.unknownContent(read.warnings());
					Class<?> expected = root(header);
					if (!expected.isInstance(read.document().root())) {
						check.refuse(Kind.SYNTAX, read.document().root(),
								Messages.format("header.root", header, expected.getSimpleName(), Document.element(read.document().root())));
						return Optional.empty();
					}
					return Optional.of(new Opened(read.document(), hash(content), check));
				}
			}
		}
	}

	private static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** The paths that a header of the manifest names. */
	static List<String> paths(DataSource source, String header) {
		return Stream.of(source.headers().getOrDefault(header, "").split(",")).map(String::strip).filter(path -> !path.isEmpty()).toList();
	}

	private static List<Shipped<Device>> devices(BundleData data, Predicate<Device.Kind> kind) {
		return data.devices().stream().filter(device -> kind.test(device.item().kind())).toList();
	}

	private static String words(Origin.Kind kind) {
		return Messages.format("kind." + kind);
	}

	private static <T> List<T> unique(Origin.Kind kind, List<BundleData> bundles, Function<BundleData, List<Shipped<T>>> items, Function<T, String> id,
			List<Origin> origins, Consumer<CatalogueProblem> problems) {
		record Owner<T>(BundleData bundle, Shipped<T> shipped) {
		}
		Map<String, Owner<T>> owners = new TreeMap<>();
		for (BundleData bundle : bundles) {
			for (Shipped<T> shipped : items.apply(bundle)) {
				Owner<T> first = owners.putIfAbsent(id.apply(shipped.item()), new Owner<>(bundle, shipped));
				if (first != null) {
					problems.accept(new CatalogueProblem(Kind.DUPLICATE, bundle.bundle(), shipped.path(), 0, 0,
							Messages.format("shipped-twice", words(kind), id.apply(shipped.item()), bundle.bundle(), bundle.version(), first.bundle.bundle(),
									first.bundle.version(), first.shipped.path())));
				}
			}
		}
		owners.forEach((key, owner) -> origins.add(new Origin(kind, key, owner.bundle.bundle(), owner.bundle.version(), owner.shipped.path(),
				owner.shipped.hash())));
		return owners.values().stream().map(owner -> owner.shipped.item()).toList();
	}

	/** A version that OSGi does not understand counts as the oldest. */
	private static Version version(String text) {
		return VERSION.matcher(text).matches() ? Version.parseVersion(text) : Version.emptyVersion;
	}
}
