package org.busbar.model.document;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMLHandler;
import org.eclipse.emf.ecore.xmi.impl.XMLLoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One XML document with one root object. It remembers the line of every object that it was read with. Used by one thread at a time. */
public final class Document extends XMLResourceImpl {

	private static final Map<String, Boolean> PARSER_FEATURES = Map.of("http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false, "http://xml.org/sax/features/external-parameter-entities", false,
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

	/** No schema of Busbar is nearly as deep. Without a limit, which older Java has not, a small file of nothing but depth takes minutes to read. */
	static final String DEEPEST = "50";
	private static final Map<String, String> PARSER_PROPERTIES = Map.of("jdk.xml.maxElementDepth", DEEPEST);

	private final Map<EObject, Location> locations = new IdentityHashMap<>();
	private Location start = Location.UNKNOWN;

	Document(URI uri) {
		super(uri);
		setEncoding("UTF-8");
		getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
		getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_PROPERTIES, PARSER_PROPERTIES);
		getDefaultLoadOptions().put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);
		// Else the reader would fetch what a namespace names that it does not know.
		getDefaultLoadOptions().put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false);
		getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, 160);
		getDefaultSaveOptions().put(XMLResource.OPTION_FORMATTED, true);
	}

	/** By ids alone: a path of positions would name something else once a part is added or removed. */
	@Override
	public @Nullable EObject getEObject(String id) {
		return getEObjectByID(id);
	}

	/** A document that is still in no file, with one root object. */
	public static Document of(EObject root, String name) {
		Document document = new Document(URI.createURI(name));
		document.getContents().add(root);
		return document;
	}

	/** The root object. */
	public EObject root() {
		return getContents().get(0);
	}

	/** Where an object of this document stands in the file it was read from. */
	public Location location(EObject object) {
		return locations.getOrDefault(object, object.eContainer() == null ? start : Location.UNKNOWN);
	}

	/** How messages name an object: the name of its element. */
	public static String element(EObject object) {
		return '<' + (object.eContainmentFeature() == null ? object.eClass().getName() : object.eContainmentFeature().getName()) + '>';
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMLLoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new LocatingHandler(Document.this, helper, options);
			}
		};
	}

	private static final class LocatingHandler extends SAXXMLHandler {

		private final Document document;
		private final Set<String> names = new HashSet<>();
		private int elements;
		private int references;

		LocatingHandler(Document document, XMLHelper helper, Map<?, ?> options) {
			super(document, helper, options);
			this.document = document;
		}

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			elements++;
			limit("many.elements", elements, DocumentReader.MOST_ELEMENTS);
			names.add(name);
			for (int i = 0; i < attributes.getLength(); i++) {
				names.add(attributes.getQName(i));
			}
			limit("many.names", names.size(), DocumentReader.MOST_NAMES);
			super.startElement(uri, localName, name, attributes);
		}

		private void limit(String key, int count, int most) {
			if (count > most) {
				throw new TooManyException(key, most, getLineNumber(), getColumnNumber());
			}
		}

		@Override
		protected void processElement(String name, String prefix, String localName) {
			if (document.start.equals(Location.UNKNOWN)) {
				document.start = new Location(getLineNumber(), getColumnNumber());
			}
			super.processElement(name, prefix, localName);
		}

		/** Else the second would take the place of the first, and nobody would know. */
		@Override
		protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
			boolean known = object.eClass().getFeatureID(feature) >= 0;
			if (known && !feature.isMany() && !Objects.equals(object.eGet(feature, false), feature.getDefaultValue())) {
				error(new RepeatedException(feature.getName(), Document.element(object), getLocation(), getLineNumber(), getColumnNumber()));
			}
			super.setFeatureValue(object, feature, value, position);
		}

		/** A place in another document, or in this one by more than an id, refers to nothing. */
		@Override
		protected void setValueFromId(EObject object, EReference reference, String ids) {
			references += new StringTokenizer(ids).countTokens();
			limit("many.references", references, DocumentReader.MOST_REFERENCES);
			if (ids.indexOf('#') < 0) {
				super.setValueFromId(object, reference, ids);
			} else {
				error(new UnresolvedReferenceException(ids, getLocation(), getLineNumber(), getColumnNumber()));
			}
		}

		@Override
		protected void handleProxy(InternalEObject proxy, String place) {
			error(new UnresolvedReferenceException(place, getLocation(), getLineNumber(), getColumnNumber()));
		}

		@Override
		protected void handleObjectAttribs(EObject object) {
			document.locations.put(object, new Location(getLineNumber(), getColumnNumber()));
			super.handleObjectAttribs(object);
		}
	}
}
