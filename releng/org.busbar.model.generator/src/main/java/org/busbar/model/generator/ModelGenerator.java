package org.busbar.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java code of org.busbar.model from its genmodel. Runs as a plain program: no workspace, no merging. What was in the target folder before is
 * deleted, so that nothing of a removed class stays behind.
 */
public final class ModelGenerator {

	private static final String PROJECT = "org.busbar.model";
	private static final String GENMODEL = "model/busbar.genmodel";
	private static final String SOURCES = "src-gen";

	private ModelGenerator() {
	}

	/**
	 * @param arguments the folder of the bundle org.busbar.model; its {@code src-gen} is written anew
	 * @throws IOException when the folder cannot be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		if (arguments.length != 1) {
			System.err.println("Name one folder: that of the bundle " + PROJECT + ".");
			System.exit(2);
		}
		Path bundle = Path.of(arguments[0]);
		if (!Files.isRegularFile(bundle.resolve(GENMODEL))) {
			System.err.println(bundle.resolve(GENMODEL) + ": there is no such file. Name the folder of the bundle " + PROJECT + ".");
			System.exit(2);
		}
		generate(bundle, bundle.resolve(SOURCES));
	}

	/**
	 * Generates into a folder.
	 *
	 * @param bundle  the folder of the bundle org.busbar.model, which is only read
	 * @param sources the root of the generated source tree; emptied first
	 * @throws IOException           when a folder cannot be read or written
	 * @throws IllegalStateException when the model is wrong; the message lists what EMF says
	 */
	public static void generate(Path bundle, Path sources) throws IOException {
		GenModel genModel = read(bundle, sources);
		empty(sources);
		Generator generator = new UnmergedGenerator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		Diagnostic outcome = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
		if (outcome.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException("The code of " + PROJECT + " cannot be generated:" + lines(outcome));
		}
	}

	/** A merger wants a workspace and the Java compiler of Eclipse; a control model without a facade helper does not merge. */
	private static final class UnmergedGenerator extends Generator {

		private final JControlModel control = new JControlModel();

		@Override
		public JControlModel getJControlModel() {
			return control;
		}
	}

	private static GenModel read(Path bundle, Path sources) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		URI project = URI.createPlatformResourceURI(PROJECT + "/", true);
		URI written = URI.createPlatformResourceURI(PROJECT + "/" + SOURCES + "/", true);
		resources.getURIConverter().getURIMap().put(project, folder(bundle));
		resources.getURIConverter().getURIMap().put(written, folder(sources));
		GenModel genModel = (GenModel) resources.getResource(URI.createPlatformResourceURI(PROJECT + "/" + GENMODEL, true), true).getContents().get(0);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		Diagnostic outcome = genModel.diagnose();
		if (outcome.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(bundle.resolve(GENMODEL) + " is wrong:" + lines(outcome));
		}
		return genModel;
	}

	private static URI folder(Path path) {
		return URI.createFileURI(path.toAbsolutePath() + "/");
	}

	private static String lines(Diagnostic outcome) {
		StringBuilder text = new StringBuilder();
		collect(outcome, text);
		return text.toString();
	}

	private static void collect(Diagnostic outcome, StringBuilder text) {
		if (outcome.getChildren().isEmpty()) {
			text.append('\n').append(outcome.getMessage());
			Throwable cause = outcome.getException();
			if (cause != null) {
				text.append(" (").append(cause).append(')');
			}
		}
		outcome.getChildren().forEach(child -> collect(child, text));
	}

	private static void empty(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> all;
		try (Stream<Path> tree = Files.walk(folder)) {
			all = tree.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all) {
			Files.delete(path);
		}
	}
}
