package org.busbar.ui.internal.identification;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

import org.busbar.core.identify.Fit;
import org.busbar.core.identify.Side;
import org.busbar.core.observation.Observation;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.session.BusSnapshot;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.presenter.ProtocolChoice;
import org.busbar.ui.internal.view.CopyMenu;
import org.busbar.ui.internal.view.ObservationView;
import org.busbar.ui.internal.view.PageControl;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** Which protocol each end of the bus seems to speak, why, and what would tell where it is not clear. */
public final class IdentificationView extends ObservationView {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.identification";

	private static final int REFRESH_MILLIS = 500;
	private static final int[] WEIGHTS = {50, 50};

	private final Connection connection = BusbarUi.connection();
	private final ProtocolChoice protocols = BusbarUi.protocols();
	private final Ranker ranker = new Ranker(ForkJoinPool.commonPool());
	private List<Side> sides = List.of();
	/** What the details are about. */
	private CandidateTree.@Nullable Chosen read;
	private @Nullable Widgets widgets;

	private record Widgets(CandidateTree tree, PageControl details, Button use, Button fitting) {
	}

	/** Made by the workbench. */
	public IdentificationView() {
		super(IdentificationIds.VIEW, REFRESH_MILLIS);
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		SashForm sash = new SashForm(content, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		CandidateTree tree = new CandidateTree(sash, this::selected, this::use);
		PageControl details = new PageControl(sash, IdentificationIds.DETAILS, Messages.details_name, link -> {
			// There are no links.
		});
		sash.setWeights(WEIGHTS);
		Composite bar = new Composite(content, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(bar);
		Button use = button(bar, Messages.use, IdentificationIds.USE, Messages.use_name, this::use);
		Button fitting = button(bar, Messages.fitting, IdentificationIds.FITTING, Messages.fitting_name, this::useFitting);
		new CopyMenu(getViewSite().getActionBars(), tree.control()).add(Messages.copy, true, () -> IdentificationPresenter.text(sides));
		widgets = new Widgets(tree, details, use, fitting);
		selected();
		return content;
	}

	private static Button button(Composite parent, String text, String id, String name, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		WidgetIds.set(button, id);
		AccessibleName.set(button, name);
		button.setToolTipText(name);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	@Override
	protected Optional<Control> focus() {
		return sides.isEmpty() ? Optional.empty() : Optional.ofNullable(widgets).map(in -> in.tree().control());
	}

	@Override
	protected Optional<String> show(Observation observation, boolean another) {
		Widgets in = widgets;
		if (in == null) {
			return Optional.empty();
		}
		if (another) {
			clear();
		}
		BusSnapshot snapshot = observation.snapshot();
		if (snapshot.totals().frames() == 0) {
			return Optional.of("");
		}
		Optional<List<Side>> known = ranker.sides(BusbarUi.catalogue(), snapshot);
		if (known.isEmpty()) {
			return Optional.of(Messages.ranking);
		}
		sides = known.get();
		Optional<EffectiveProtocol> used = observation.reading().protocol();
		in.tree().show(sides, used);
		selected();
		return Optional.empty();
	}

	@Override
	protected void clear() {
		ranker.forget();
		sides = List.of();
		if (widgets != null) {
			widgets.tree().clear();
		}
	}

	/** Shows what is to be said of the selected line. */
	private void selected() {
		Widgets in = widgets;
		if (in == null) {
			return;
		}
		Optional<CandidateTree.Chosen> chosen = in.tree().selection();
		chosen.ifPresent(line -> {
			in.details().show(line.fit().map(fit -> IdentificationPresenter.page(line.side(), fit)).orElseGet(() -> IdentificationPresenter.page(line.side())));
			if (!line.isLike(read)) {
				in.details().toTop();
			}
			read = line;
		});
		enable(in.use(), chosen.flatMap(CandidateTree.Chosen::fit).isPresent());
		enable(in.fitting(), protocols.isChosen());
	}

	private static void enable(Button button, boolean enabled) {
		if (button.getEnabled() != enabled) {
			button.setEnabled(enabled);
		}
	}

	private void use() {
		Optional<Fit> fit = Optional.ofNullable(widgets).flatMap(in -> in.tree().selection()).flatMap(CandidateTree.Chosen::fit);
		fit.ifPresent(chosen -> {
			protocols.choose(chosen.protocol());
			assume();
		});
	}

	private void useFitting() {
		protocols.chooseFitting();
		assume();
	}

	private void assume() {
		connection.assume(connection.assumptions().with(protocols.dialect()));
		selected();
	}
}
