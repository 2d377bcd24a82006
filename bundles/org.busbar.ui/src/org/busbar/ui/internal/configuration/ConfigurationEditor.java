package org.busbar.ui.internal.configuration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.busbar.core.configuration.CatalogueChanges;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.ConfigurationFile;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.core.configuration.ConfigurationResult;
import org.busbar.core.configuration.Difference;
import org.busbar.core.configuration.Draft;
import org.busbar.core.configuration.Outline;
import org.busbar.core.configuration.Photo;
import org.busbar.core.configuration.Place;
import org.busbar.core.configuration.Validation;
import org.busbar.core.photo.CopiedPhotos;
import org.busbar.core.photo.PhotoFolder;
import org.busbar.core.reading.ReadersSite;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.CommissioningPerspective;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.jspecify.annotations.Nullable;

/** The configuration of one site: pages of fields over a draft, and the file that it is saved to. A file that cannot be used is told of and left alone. */
public final class ConfigurationEditor extends MultiPageEditorPart implements ISaveablePart2 {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.editor.configuration";

	private static final int OVERWRITE = 0;
	private static final int LOAD = 1;
	private static final String PAGE = "/";
	/** Of what a menu says of a step, in characters. */
	private static final int LONGEST = 50;

	private final List<Form> forms = new ArrayList<>();
	private final Steps steps = new Steps();
	private final TrialRunning trials = new TrialRunning(this::path, this::refresh);
	private @Nullable Site opened;
	private List<Difference> changes = List.of();
	/** Whether photos are on their way to where it was saved last. */
	private boolean copying;

	/** What was loaded. */
	private record Site(Draft draft, SiteFile file) {
	}

	/** The actions of the menus for this editor. */
	final class Steps {

		private final IAction undo = action(this::undo);
		private final IAction redo = action(this::redo);
		private final IAction revert = action(ConfigurationEditor.this::revert);

		IAction undoAction() {
			return undo;
		}

		IAction redoAction() {
			return redo;
		}

		IAction revertAction() {
			return revert;
		}

		/** What was written and cannot be so is no step of the draft, and yet what was done last. */
		private void undo() {
			Optional<Form> last = forms.stream().filter(form -> form.refusedLast().isPresent()).findFirst();
			last.ifPresentOrElse(this::takeBack, () -> step(Draft::undo));
		}

		private void takeBack(Form form) {
			setActivePage(forms.indexOf(form));
			form.refusedLast().ifPresent(field -> {
				field.control().setFocus();
				field.takeBack();
			});
		}

		private void redo() {
			step(Draft::redo);
		}

		/** What nobody sees nobody believes: the page of the change is shown. */
		private void step(Consumer<Draft> direction) {
			site().ifPresent(site -> {
				Configuration before = site.draft().current();
				direction.accept(site.draft());
				Difference.between(before, site.draft().current()).stream().map(Difference::path).findFirst().filter(path -> !isShown(path))
						.ifPresent(ConfigurationEditor.this::reveal);
			});
		}

		private void show() {
			Optional<String> back = forms.stream().map(Form::refusedLast).flatMap(Optional::stream).map(Field::label).findFirst()
					.or(() -> site().flatMap(site -> site.draft().undoLabel()));
			Optional<String> again = site().flatMap(site -> site.draft().redoLabel());
			undo.setEnabled(back.isPresent());
			undo.setText(NLS.bind(Messages.undo, shortened(back)).strip());
			redo.setEnabled(again.isPresent());
			redo.setText(NLS.bind(Messages.redo, shortened(again)).strip());
			revert.setEnabled(isUnsaved());
		}

		/** For a menu, where an ampersand would mark a key. */
		private static String shortened(Optional<String> label) {
			String text = label.orElse("");
			return (text.length() > LONGEST ? text.substring(0, LONGEST) + '\u2026' : text).replace("&", "&&");
		}

		private static IAction action(Runnable run) {
			return new Action() {
				@Override
				public void run() {
					run.run();
				}
			};
		}
	}

	@Override
	public void init(IEditorSite editorSite, IEditorInput input) throws PartInitException {
		if (ConfigurationInput.file(input).isEmpty()) {
			throw new PartInitException(NLS.bind(Messages.no_file, input.getName()));
		}
		super.init(editorSite, input);
		setPartName(input.getName());
	}

	/** The room of the last editor is of use to the views only. */
	@Override
	public void dispose() {
		IWorkbenchPage page = getSite().getPage();
		super.dispose();
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!PlatformUI.getWorkbench().isClosing() && page.getEditorReferences().length == 0 && page.getPerspective() != null
					&& page.getPerspective().getId().equals(CommissioningPerspective.ID)) {
				page.setEditorAreaVisible(false);
			}
		});
	}

	private Path path() {
		return ConfigurationInput.file(getEditorInput()).orElseThrow();
	}

	private Optional<Site> site() {
		return Optional.ofNullable(opened);
	}

	Steps steps() {
		return steps;
	}

	@Override
	protected void createPages() {
		WidgetIds.set(getContainer(), ConfigurationIds.EDITOR);
		load();
	}

	private void load() {
		while (getPageCount() > 0) {
			removePage(0);
		}
		forms.clear();
		opened = null;
		switch (ConfigurationFile.load(path())) {
			case ConfigurationResult.Refused refused -> {
				int page = addPage(new RefusedPage(getContainer(), path(), refused.reasons(), this::load).control());
				setPageText(page, Messages.page_refused);
				setActivePage(page);
			}
			case ConfigurationResult.Loaded loaded -> show(loaded);
		}
		refresh();
	}

	private void show(ConfigurationResult.Loaded loaded) {
		Draft draft = new Draft(loaded.configuration(), loaded.kept());
		opened = new Site(draft, new SiteFile(path(), loaded.kept()));
		changes = CatalogueChanges.of(loaded.configuration(), BusbarUi.catalogue());
		List<SitePage> pages = List.of(new OverviewPage(loaded.notes(), () -> changes, this::reveal, this::compare), new ChecksPage(), new DevicesPage(),
				new CablePage(),
				new ProtocolPage(BusbarUi::catalogue), new SettingsPage(new BusSight()), new MeasurementsPage(), new TestsPage(trials),
				new NotesPage(), new PhotosPage(this::path, this::addPhotos), new FindingsPage());
		for (SitePage page : pages) {
			Form form = new Form(getContainer(), draft, page, ConfigurationEditor::inReadersLanguage, this::refresh);
			forms.add(form);
			setPageText(addPage(form.control()), page.title());
		}
		draft.addListener(this::refresh);
		setActivePage(0);
	}

	@Override
	protected void pageChange(int newPageIndex) {
		super.pageChange(newPageIndex);
		site().ifPresent(site -> site.draft().separate());
		refresh();
	}

	private static Configuration inReadersLanguage(Configuration configuration) {
		return ReadersSite.of(configuration, BusbarUi.catalogue());
	}

	/** Shows the draft as it is now on the page that can be seen. */
	private void refresh() {
		site().ifPresent(site -> {
			List<ConfigurationProblem> problems = Validation.problems(inReadersLanguage(site.draft().current()));
			if (getActivePage() >= 0 && getActivePage() < forms.size()) {
				forms.get(getActivePage()).show(problems);
			}
		});
		steps.show();
		firePropertyChange(IEditorPart.PROP_DIRTY);
	}

	private void addPhotos() {
		addPhotos(AddPhotoHandler.ask(getSite().getShell()));
	}

	/** Copies pictures to the site in the background and adds them, as one step. What cannot be added is told. */
	void addPhotos(List<Path> pictures) {
		site().filter(site -> !pictures.isEmpty()).ifPresent(site -> {
			PhotoFolder folder = PhotoFolder.of(site.file().path());
			String person = site.draft().current().site().map(Place::engineer).orElse("");
			Display display = getSite().getShell().getDisplay();
			new AddPhotosJob(folder, pictures, person, copied -> {
				if (!display.isDisposed()) {
					display.asyncExec(() -> addPhotos(folder, pictures, copied));
				}
			}).schedule();
		});
	}

	/** The site may have been closed in the meantime, or saved where the pictures are not. */
	private void addPhotos(PhotoFolder folder, List<Path> pictures, CopiedPhotos copied) {
		if (getContainer().isDisposed()) {
			return;
		}
		site().ifPresent(site -> {
			if (!PhotoFolder.of(site.file().path()).equals(folder)) {
				addPhotos(pictures);
				return;
			}
			Configuration now = site.draft().current();
			for (Photo photo : copied.photos()) {
				now = ConfigurationEdit.add(now, site.draft().kept(), PhotosPage.PHOTOS, photo).or(now);
			}
			site.draft().change(Messages.add_photo, now);
			if (!copied.refused().isEmpty()) {
				MessageDialog.openError(getSite().getShell(), Messages.photo_not_added_title, String.join("\n\n", copied.refused()));
			}
		});
	}

	/** The pages with their parts; none where the file cannot be used. A page goes by its name, with a mark that no part has before it. */
	List<Outline> outline() {
		return site().map(site -> {
			Configuration now = inReadersLanguage(site.draft().current());
			List<ConfigurationProblem> problems = Validation.problems(now);
			return forms.stream().map(Form::page).map(page -> new Outline(PAGE + page.name(), page.title(), page.features().stream()
					.map(feature -> Outline.worst(feature, problems)).flatMap(Optional::stream).max(Comparator.naturalOrder()),
					Outline.of(now, page.features(), problems))).toList();
		}).orElse(List.of());
	}

	private boolean isShown(String path) {
		return getActivePage() >= 0 && forms.get(getActivePage()).page().features().contains(feature(path));
	}

	private static String feature(String path) {
		return path.replaceAll("[.\\[].*", "");
	}

	/** Goes to the field that a path names, or to a page of the {@link #outline}. */
	void reveal(String path) {
		for (int i = 0; i < forms.size(); i++) {
			if (path.equals(PAGE + forms.get(i).page().name())) {
				setActivePage(i);
				return;
			}
			if (forms.get(i).page().features().contains(feature(path))) {
				setActivePage(i);
				forms.get(i).reveal(path);
			}
		}
	}

	private void compare() {
		FileChoice.open(getSite().getShell(), Messages.compare_title).ifPresent(this::compare);
	}

	/** Shows what the site and the one in another file do not have in common. */
	void compare(Path other) {
		site().ifPresent(site -> Comparing.show(getSite().getShell(), other, site.draft().current(), this::reveal));
	}

	/** What a test has measured so far is not saved either. */
	@Override
	public boolean isDirty() {
		return isUnsaved() || !trials.running().isEmpty();
	}

	/** Whether the file says something else than what is written here. */
	private boolean isUnsaved() {
		return site().filter(site -> site.draft().isDirty()).isPresent() || forms.stream().anyMatch(form -> form.refused().isPresent());
	}

	@Override
	public int promptToSaveOnClose() {
		return !endTrials() ? CANCEL : isUnsaved() ? DEFAULT : NO;
	}

	/** A test that runs ends only when somebody says so. */
	private boolean endTrials() {
		if (trials.running().isEmpty()) {
			return true;
		}
		String names = trials.running().stream().map(trial -> NLS.bind(Messages.trial, trial.id(), trial.title())).collect(Collectors.joining(", "));
		boolean end = new MessageDialog(getSite().getShell(), Messages.trial_running_title, null, NLS.bind(Messages.trial_running, names),
				MessageDialog.QUESTION, 1, Messages.trial_running_abort, IDialogConstants.CANCEL_LABEL).open() == 0;
		if (end) {
			trials.abort();
		}
		return end;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return opened != null && !copying;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (site().filter(this::mayReplace).filter(site -> save(site, site.file().path())).isEmpty()) {
			monitor.setCanceled(true);
		}
	}

	/** The converter that the site names; empty where it names none, or cannot be used. */
	public Optional<String> converter() {
		return site().map(site -> site.draft().current().converter()).filter(uri -> !uri.isBlank());
	}

	/** The site as it is in its file, for papers that are made of it; asks to save first. Empty where it is not saved, or cannot be used. */
	public Optional<SavedSite> saved() {
		if (isUnsaved()) {
			boolean save = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.save_first_title, Messages.save_first, 0,
					Messages.save_first_button, IDialogConstants.CANCEL_LABEL) == 0;
			if (!save || site().filter(this::mayReplace).filter(site -> save(site, site.file().path())).isEmpty()) {
				return Optional.empty();
			}
		}
		return site().map(site -> new SavedSite(site.draft().current(), site.file().path(), site.file().known()));
	}

	@Override
	public void doSaveAs() {
		site().flatMap(site -> FileChoice.save(getSite().getShell(), site.file().path())).ifPresent(this::saveAs);
	}

	/** Saves the site to another file, and its photos beside that, and goes on with it. To be called on the user interface thread. */
	public void saveAs(Path file) {
		Path before = path();
		site().filter(site -> save(site, file)).ifPresent(site -> {
			setInput(new ConfigurationInput(file));
			setPartName(getEditorInput().getName());
			copyPhotos(site, before, file);
			refresh();
			firePropertyChange(PROP_INPUT);
		});
	}

	/** They belong beside the file; where other pictures have their names there, they get others. */
	private void copyPhotos(Site site, Path from, Path to) {
		List<Photo> photos = site.draft().current().photos();
		if (photos.isEmpty() || PhotoFolder.of(from).equals(PhotoFolder.of(to))) {
			return;
		}
		copying = true;
		Shell shell = getSite().getShell();
		Display display = shell.getDisplay();
		new CopyPhotosJob(photos, PhotoFolder.of(from), PhotoFolder.of(to), copied -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> copied(site, to, copied, shell));
			}
		}).schedule();
	}

	/** What has other names now is saved so at once, unless there is more that is not saved: that is for its author to save. */
	private void copied(Site site, Path to, CopiedPhotos copied, Shell shell) {
		copying = false;
		Configuration before = site.draft().current();
		Configuration now = CopyPhotosJob.renamed(before, copied.photos());
		boolean clean = !site.draft().isDirty();
		boolean closed = getContainer().isDisposed();
		if (!now.equals(before) && closed) {
			keepNames(to, copied.photos());
		} else if (!now.equals(before) && site.equals(opened)) {
			site.draft().change(Messages.photos_renamed, now);
			if (clean) {
				save(site, to);
			}
		}
		if (!closed) {
			refresh();
		}
		if (!copied.refused().isEmpty() && !shell.isDisposed()) {
			MessageDialog.openWarning(shell, Messages.save_title, NLS.bind(Messages.photo_not_copied, String.join("\n\n", copied.refused())));
		}
	}

	/** The editor was closed meanwhile; what its file says of photos must be true. */
	private static void keepNames(Path file, List<Photo> copied) {
		if (ConfigurationFile.load(file) instanceof ConfigurationResult.Loaded loaded) {
			try {
				ConfigurationFile.save(file, CopyPhotosJob.renamed(loaded.configuration(), copied), loaded.kept());
			} catch (IOException failed) {
				MessageDialog.openError(null, Messages.not_saved_title, NLS.bind(Messages.not_saved, file, failed.getMessage()));
			}
		}
	}

	/** Asks where somebody else has written to the file in the meantime. */
	private boolean mayReplace(Site site) {
		if (!site.file().isOverwritten()) {
			return true;
		}
		int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.overwritten_title,
				NLS.bind(Messages.overwritten, site.file().path()), 0, Messages.overwritten_save, Messages.overwritten_load, IDialogConstants.CANCEL_LABEL);
		if (answer == LOAD && endTrials()) {
			load();
		}
		return answer == OVERWRITE;
	}

	/** @return whether it is saved; why not was told */
	private boolean save(Site site, Path file) {
		for (Form form : forms) {
			Optional<Field> refused = form.refused();
			if (refused.isPresent()) {
				MessageDialog.openError(getSite().getShell(), Messages.not_saved_title,
						NLS.bind(Messages.not_saved_field, refused.get().label(), refused.get().refused().orElse("")));
				setActivePage(forms.indexOf(form));
				refused.get().control().setFocus();
				return false;
			}
		}
		try {
			site.file().save(file, site.draft().current());
		} catch (IOException | IllegalArgumentException failed) {
			MessageDialog.openError(getSite().getShell(), Messages.not_saved_title, NLS.bind(Messages.not_saved, file, failed.getMessage()));
			return false;
		}
		site.draft().markSaved();
		return true;
	}

	private void revert() {
		if (endTrials() && MessageDialog.openQuestion(getSite().getShell(), Messages.revert_title, NLS.bind(Messages.revert, path()))) {
			load();
		}
	}
}
