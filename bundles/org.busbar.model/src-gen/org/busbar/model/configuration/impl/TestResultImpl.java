/**
 */
package org.busbar.model.configuration.impl;

import java.util.Collection;

import org.busbar.model.configuration.ConfigurationPackage;
import org.busbar.model.configuration.TestResult;
import org.busbar.model.configuration.TestValue;
import org.busbar.model.configuration.Verdict;

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
 * An implementation of the model object '<em><b>Test Result</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.impl.TestResultImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.TestResultImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.TestResultImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.TestResultImpl#getCapture <em>Capture</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.TestResultImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.TestResultImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.TestResultImpl#getValues <em>Values</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.TestResultImpl#getFrames <em>Frames</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TestResultImpl extends MinimalEObjectImpl.Container implements TestResult
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
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final Verdict VERDICT_EDEFAULT = Verdict.NOT_MEASURED;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected Verdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapture() <em>Capture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapture()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTURE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getCapture() <em>Capture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapture()
	 * @generated
	 * @ordered
	 */
	protected String capture = CAPTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected String from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected String to = TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<TestValue> values;

	/**
	 * The cached value of the '{@link #getFrames() <em>Frames</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> frames;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TestResultImpl()
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
		return ConfigurationPackage.Literals.TEST_RESULT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.TEST_RESULT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verdict getVerdict()
	{
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(Verdict newVerdict)
	{
		Verdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.TEST_RESULT__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason()
	{
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason)
	{
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.TEST_RESULT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCapture()
	{
		return capture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapture(String newCapture)
	{
		String oldCapture = capture;
		capture = newCapture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.TEST_RESULT__CAPTURE, oldCapture, capture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrom()
	{
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(String newFrom)
	{
		String oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.TEST_RESULT__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTo()
	{
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(String newTo)
	{
		String oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.TEST_RESULT__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TestValue> getValues()
	{
		if (values == null)
		{
			values = new EObjectContainmentEList<TestValue>(TestValue.class, this, ConfigurationPackage.TEST_RESULT__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFrames()
	{
		if (frames == null)
		{
			frames = new EDataTypeEList<String>(String.class, this, ConfigurationPackage.TEST_RESULT__FRAMES);
		}
		return frames;
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
			case ConfigurationPackage.TEST_RESULT__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
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
			case ConfigurationPackage.TEST_RESULT__ID:
				return getId();
			case ConfigurationPackage.TEST_RESULT__VERDICT:
				return getVerdict();
			case ConfigurationPackage.TEST_RESULT__REASON:
				return getReason();
			case ConfigurationPackage.TEST_RESULT__CAPTURE:
				return getCapture();
			case ConfigurationPackage.TEST_RESULT__FROM:
				return getFrom();
			case ConfigurationPackage.TEST_RESULT__TO:
				return getTo();
			case ConfigurationPackage.TEST_RESULT__VALUES:
				return getValues();
			case ConfigurationPackage.TEST_RESULT__FRAMES:
				return getFrames();
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
			case ConfigurationPackage.TEST_RESULT__ID:
				setId((String)newValue);
				return;
			case ConfigurationPackage.TEST_RESULT__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case ConfigurationPackage.TEST_RESULT__REASON:
				setReason((String)newValue);
				return;
			case ConfigurationPackage.TEST_RESULT__CAPTURE:
				setCapture((String)newValue);
				return;
			case ConfigurationPackage.TEST_RESULT__FROM:
				setFrom((String)newValue);
				return;
			case ConfigurationPackage.TEST_RESULT__TO:
				setTo((String)newValue);
				return;
			case ConfigurationPackage.TEST_RESULT__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends TestValue>)newValue);
				return;
			case ConfigurationPackage.TEST_RESULT__FRAMES:
				getFrames().clear();
				getFrames().addAll((Collection<? extends String>)newValue);
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
			case ConfigurationPackage.TEST_RESULT__ID:
				setId(ID_EDEFAULT);
				return;
			case ConfigurationPackage.TEST_RESULT__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case ConfigurationPackage.TEST_RESULT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ConfigurationPackage.TEST_RESULT__CAPTURE:
				setCapture(CAPTURE_EDEFAULT);
				return;
			case ConfigurationPackage.TEST_RESULT__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ConfigurationPackage.TEST_RESULT__TO:
				setTo(TO_EDEFAULT);
				return;
			case ConfigurationPackage.TEST_RESULT__VALUES:
				getValues().clear();
				return;
			case ConfigurationPackage.TEST_RESULT__FRAMES:
				getFrames().clear();
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
			case ConfigurationPackage.TEST_RESULT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ConfigurationPackage.TEST_RESULT__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case ConfigurationPackage.TEST_RESULT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ConfigurationPackage.TEST_RESULT__CAPTURE:
				return CAPTURE_EDEFAULT == null ? capture != null : !CAPTURE_EDEFAULT.equals(capture);
			case ConfigurationPackage.TEST_RESULT__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ConfigurationPackage.TEST_RESULT__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case ConfigurationPackage.TEST_RESULT__VALUES:
				return values != null && !values.isEmpty();
			case ConfigurationPackage.TEST_RESULT__FRAMES:
				return frames != null && !frames.isEmpty();
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
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", reason: ");
		result.append(reason);
		result.append(", capture: ");
		result.append(capture);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", frames: ");
		result.append(frames);
		result.append(')');
		return result.toString();
	}

} //TestResultImpl
