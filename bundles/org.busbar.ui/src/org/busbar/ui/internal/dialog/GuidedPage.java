package org.busbar.ui.internal.dialog;

import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** One page of a wizard. Its head says what is missing or wrong while it is being filled in; what does not fit is scrolled. */
public abstract class GuidedPage extends WizardPage {

	private static final int MARGIN = 8;

	private final int columns;
	private final String hint;

	/**
	 * @param name    by which the wizard finds it
	 * @param hint    what is to be done here
	 * @param columns of the fields, the labels among them
	 */
	protected GuidedPage(String name, String title, String hint, int columns) {
		super(name, title, null);
		this.columns = columns;
		this.hint = hint;
		setMessage(hint);
	}

	/** Fills the page. */
	protected abstract void fill(Composite body);

	/** Why nobody can go on. */
	protected abstract Optional<String> problem();

	/** What to mind, though one can go on. */
	protected Optional<String> caution() {
		return Optional.empty();
	}

	/** What was chosen on other pages may be another by now. */
	protected void shown() {
		// Most pages show nothing of others.
	}

	@Override
	public final void createControl(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		setControl(scrolled);
		scrolled.addListener(SWT.Resize, event -> fit());
		fillAnew();
		check();
	}

	/** Makes all fields once more. */
	protected final void fillAnew() {
		ScrolledComposite scrolled = (ScrolledComposite) getControl();
		if (scrolled.getContent() != null) {
			scrolled.getContent().dispose();
		}
		Composite body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(MARGIN, MARGIN).applyTo(body);
		fill(body);
		scrolled.setContent(body);
		fit();
	}

	/** What is on the page takes another height now. */
	protected final void fit() {
		ScrolledComposite scrolled = (ScrolledComposite) getControl();
		int width = scrolled.getClientArea().width;
		if (scrolled.getContent() != null && width > 0) {
			scrolled.setMinSize(0, scrolled.getContent().computeSize(width, SWT.DEFAULT).y);
		}
	}

	@Override
	public final void setVisible(boolean visible) {
		if (visible) {
			shown();
			check();
		}
		super.setVisible(visible);
		if (visible) {
			// Whoever comes here writes or chooses; the focus is still on the button that led here.
			((ScrolledComposite) getControl()).getContent().setFocus();
		}
	}

	/** Says what is missing or wrong. */
	protected final void check() {
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		Optional<String> caution = caution();
		setMessage(caution.orElse(hint), caution.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
		setPageComplete(problem.isEmpty());
	}

	@Override
	public final boolean isPageComplete() {
		return problem().isEmpty();
	}
}
