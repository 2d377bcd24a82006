/**
 */
package org.busbar.model.brand.impl;

import java.util.Collection;

import org.busbar.model.brand.BrandPackage;
import org.busbar.model.brand.Confidence;
import org.busbar.model.brand.Layer;
import org.busbar.model.brand.Option;
import org.busbar.model.brand.Protocol;
import org.busbar.model.brand.Signature;
import org.busbar.model.brand.Source;
import org.busbar.model.brand.Timeout;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Protocol</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#getBitRates <em>Bit Rates</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#isAnswers <em>Answers</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#getTimeouts <em>Timeouts</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#getSignatures <em>Signatures</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.ProtocolImpl#isUnverified <em>Unverified</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProtocolImpl extends MinimalEObjectImpl.Container implements Protocol
{
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final Confidence CONFIDENCE_EDEFAULT = Confidence.DOCUMENTED;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected Confidence confidence = CONFIDENCE_EDEFAULT;

	/**
	 * This is true if the Confidence attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean confidenceESet;

	/**
	 * The cached value of the '{@link #getBitRates() <em>Bit Rates</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitRates()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> bitRates;

	/**
	 * The default value of the '{@link #isAnswers() <em>Answers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnswers()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ANSWERS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAnswers() <em>Answers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnswers()
	 * @generated
	 * @ordered
	 */
	protected boolean answers = ANSWERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getLayers() <em>Layers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<Layer> layers;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Option> options;

	/**
	 * The cached value of the '{@link #getTimeouts() <em>Timeouts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeouts()
	 * @generated
	 * @ordered
	 */
	protected EList<Timeout> timeouts;

	/**
	 * The cached value of the '{@link #getSignatures() <em>Signatures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatures()
	 * @generated
	 * @ordered
	 */
	protected EList<Signature> signatures;

	/**
	 * The default value of the '{@link #isUnverified() <em>Unverified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnverified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNVERIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnverified() <em>Unverified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnverified()
	 * @generated
	 * @ordered
	 */
	protected boolean unverified = UNVERIFIED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProtocolImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return BrandPackage.Literals.PROTOCOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId()
	{
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId)
	{
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.PROTOCOL__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle()
	{
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle)
	{
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.PROTOCOL__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Confidence getConfidence()
	{
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(Confidence newConfidence)
	{
		Confidence oldConfidence = confidence;
		confidence = newConfidence == null ? CONFIDENCE_EDEFAULT : newConfidence;
		boolean oldConfidenceESet = confidenceESet;
		confidenceESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.PROTOCOL__CONFIDENCE, oldConfidence, confidence, !oldConfidenceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetConfidence()
	{
		Confidence oldConfidence = confidence;
		boolean oldConfidenceESet = confidenceESet;
		confidence = CONFIDENCE_EDEFAULT;
		confidenceESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, BrandPackage.PROTOCOL__CONFIDENCE, oldConfidence, CONFIDENCE_EDEFAULT, oldConfidenceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetConfidence()
	{
		return confidenceESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getBitRates()
	{
		if (bitRates == null)
		{
			bitRates = new EDataTypeEList<Integer>(Integer.class, this, BrandPackage.PROTOCOL__BIT_RATES);
		}
		return bitRates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAnswers()
	{
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswers(boolean newAnswers)
	{
		boolean oldAnswers = answers;
		answers = newAnswers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.PROTOCOL__ANSWERS, oldAnswers, answers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes()
	{
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes)
	{
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.PROTOCOL__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources()
	{
		if (sources == null)
		{
			sources = new EObjectContainmentEList<Source>(Source.class, this, BrandPackage.PROTOCOL__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Layer> getLayers()
	{
		if (layers == null)
		{
			layers = new EObjectContainmentEList<Layer>(Layer.class, this, BrandPackage.PROTOCOL__LAYERS);
		}
		return layers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Option> getOptions()
	{
		if (options == null)
		{
			options = new EObjectContainmentEList<Option>(Option.class, this, BrandPackage.PROTOCOL__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Timeout> getTimeouts()
	{
		if (timeouts == null)
		{
			timeouts = new EObjectContainmentEList<Timeout>(Timeout.class, this, BrandPackage.PROTOCOL__TIMEOUTS);
		}
		return timeouts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Signature> getSignatures()
	{
		if (signatures == null)
		{
			signatures = new EObjectContainmentEList<Signature>(Signature.class, this, BrandPackage.PROTOCOL__SIGNATURES);
		}
		return signatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnverified()
	{
		return unverified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnverified(boolean newUnverified)
	{
		boolean oldUnverified = unverified;
		unverified = newUnverified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.PROTOCOL__UNVERIFIED, oldUnverified, unverified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case BrandPackage.PROTOCOL__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case BrandPackage.PROTOCOL__LAYERS:
				return ((InternalEList<?>)getLayers()).basicRemove(otherEnd, msgs);
			case BrandPackage.PROTOCOL__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case BrandPackage.PROTOCOL__TIMEOUTS:
				return ((InternalEList<?>)getTimeouts()).basicRemove(otherEnd, msgs);
			case BrandPackage.PROTOCOL__SIGNATURES:
				return ((InternalEList<?>)getSignatures()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case BrandPackage.PROTOCOL__ID:
				return getId();
			case BrandPackage.PROTOCOL__TITLE:
				return getTitle();
			case BrandPackage.PROTOCOL__CONFIDENCE:
				return getConfidence();
			case BrandPackage.PROTOCOL__BIT_RATES:
				return getBitRates();
			case BrandPackage.PROTOCOL__ANSWERS:
				return isAnswers();
			case BrandPackage.PROTOCOL__NOTES:
				return getNotes();
			case BrandPackage.PROTOCOL__SOURCES:
				return getSources();
			case BrandPackage.PROTOCOL__LAYERS:
				return getLayers();
			case BrandPackage.PROTOCOL__OPTIONS:
				return getOptions();
			case BrandPackage.PROTOCOL__TIMEOUTS:
				return getTimeouts();
			case BrandPackage.PROTOCOL__SIGNATURES:
				return getSignatures();
			case BrandPackage.PROTOCOL__UNVERIFIED:
				return isUnverified();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case BrandPackage.PROTOCOL__ID:
				setId((String)newValue);
				return;
			case BrandPackage.PROTOCOL__TITLE:
				setTitle((String)newValue);
				return;
			case BrandPackage.PROTOCOL__CONFIDENCE:
				setConfidence((Confidence)newValue);
				return;
			case BrandPackage.PROTOCOL__BIT_RATES:
				getBitRates().clear();
				getBitRates().addAll((Collection<? extends Integer>)newValue);
				return;
			case BrandPackage.PROTOCOL__ANSWERS:
				setAnswers((Boolean)newValue);
				return;
			case BrandPackage.PROTOCOL__NOTES:
				setNotes((String)newValue);
				return;
			case BrandPackage.PROTOCOL__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case BrandPackage.PROTOCOL__LAYERS:
				getLayers().clear();
				getLayers().addAll((Collection<? extends Layer>)newValue);
				return;
			case BrandPackage.PROTOCOL__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends Option>)newValue);
				return;
			case BrandPackage.PROTOCOL__TIMEOUTS:
				getTimeouts().clear();
				getTimeouts().addAll((Collection<? extends Timeout>)newValue);
				return;
			case BrandPackage.PROTOCOL__SIGNATURES:
				getSignatures().clear();
				getSignatures().addAll((Collection<? extends Signature>)newValue);
				return;
			case BrandPackage.PROTOCOL__UNVERIFIED:
				setUnverified((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case BrandPackage.PROTOCOL__ID:
				setId(ID_EDEFAULT);
				return;
			case BrandPackage.PROTOCOL__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case BrandPackage.PROTOCOL__CONFIDENCE:
				unsetConfidence();
				return;
			case BrandPackage.PROTOCOL__BIT_RATES:
				getBitRates().clear();
				return;
			case BrandPackage.PROTOCOL__ANSWERS:
				setAnswers(ANSWERS_EDEFAULT);
				return;
			case BrandPackage.PROTOCOL__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case BrandPackage.PROTOCOL__SOURCES:
				getSources().clear();
				return;
			case BrandPackage.PROTOCOL__LAYERS:
				getLayers().clear();
				return;
			case BrandPackage.PROTOCOL__OPTIONS:
				getOptions().clear();
				return;
			case BrandPackage.PROTOCOL__TIMEOUTS:
				getTimeouts().clear();
				return;
			case BrandPackage.PROTOCOL__SIGNATURES:
				getSignatures().clear();
				return;
			case BrandPackage.PROTOCOL__UNVERIFIED:
				setUnverified(UNVERIFIED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case BrandPackage.PROTOCOL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case BrandPackage.PROTOCOL__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case BrandPackage.PROTOCOL__CONFIDENCE:
				return isSetConfidence();
			case BrandPackage.PROTOCOL__BIT_RATES:
				return bitRates != null && !bitRates.isEmpty();
			case BrandPackage.PROTOCOL__ANSWERS:
				return answers != ANSWERS_EDEFAULT;
			case BrandPackage.PROTOCOL__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case BrandPackage.PROTOCOL__SOURCES:
				return sources != null && !sources.isEmpty();
			case BrandPackage.PROTOCOL__LAYERS:
				return layers != null && !layers.isEmpty();
			case BrandPackage.PROTOCOL__OPTIONS:
				return options != null && !options.isEmpty();
			case BrandPackage.PROTOCOL__TIMEOUTS:
				return timeouts != null && !timeouts.isEmpty();
			case BrandPackage.PROTOCOL__SIGNATURES:
				return signatures != null && !signatures.isEmpty();
			case BrandPackage.PROTOCOL__UNVERIFIED:
				return unverified != UNVERIFIED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", confidence: ");
		if (confidenceESet) result.append(confidence); else result.append("<unset>");
		result.append(", bitRates: ");
		result.append(bitRates);
		result.append(", answers: ");
		result.append(answers);
		result.append(", notes: ");
		result.append(notes);
		result.append(", unverified: ");
		result.append(unverified);
		result.append(')');
		return result.toString();
	}

} //ProtocolImpl
