/**
 */
package org.busbar.model.configuration.impl;

import java.util.Collection;

import org.busbar.model.configuration.ConfigurationPackage;
import org.busbar.model.configuration.Fingerprint;
import org.busbar.model.configuration.FingerprintFact;
import org.busbar.model.configuration.FingerprintMessage;
import org.busbar.model.configuration.FingerprintRange;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fingerprint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.impl.FingerprintImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.FingerprintImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.FingerprintImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.FingerprintImpl#getCapture <em>Capture</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.FingerprintImpl#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.FingerprintImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.FingerprintImpl#getRanges <em>Ranges</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.FingerprintImpl#getFacts <em>Facts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FingerprintImpl extends MinimalEObjectImpl.Container implements Fingerprint
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
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected String time = TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected String person = PERSON_EDEFAULT;

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
	 * The default value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double SECONDS_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected double seconds = SECONDS_EDEFAULT;

	/**
	 * This is true if the Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean secondsESet;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected EList<FingerprintMessage> messages;

	/**
	 * The cached value of the '{@link #getRanges() <em>Ranges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRanges()
	 * @generated
	 * @ordered
	 */
	protected EList<FingerprintRange> ranges;

	/**
	 * The cached value of the '{@link #getFacts() <em>Facts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<FingerprintFact> facts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FingerprintImpl()
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
		return ConfigurationPackage.Literals.FINGERPRINT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.FINGERPRINT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTime()
	{
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(String newTime)
	{
		String oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.FINGERPRINT__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerson()
	{
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(String newPerson)
	{
		String oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.FINGERPRINT__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.FINGERPRINT__CAPTURE, oldCapture, capture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSeconds()
	{
		return seconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeconds(double newSeconds)
	{
		double oldSeconds = seconds;
		seconds = newSeconds;
		boolean oldSecondsESet = secondsESet;
		secondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.FINGERPRINT__SECONDS, oldSeconds, seconds, !oldSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSeconds()
	{
		double oldSeconds = seconds;
		boolean oldSecondsESet = secondsESet;
		seconds = SECONDS_EDEFAULT;
		secondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ConfigurationPackage.FINGERPRINT__SECONDS, oldSeconds, SECONDS_EDEFAULT, oldSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSeconds()
	{
		return secondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FingerprintMessage> getMessages()
	{
		if (messages == null)
		{
			messages = new EObjectContainmentEList<FingerprintMessage>(FingerprintMessage.class, this, ConfigurationPackage.FINGERPRINT__MESSAGES);
		}
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FingerprintRange> getRanges()
	{
		if (ranges == null)
		{
			ranges = new EObjectContainmentEList<FingerprintRange>(FingerprintRange.class, this, ConfigurationPackage.FINGERPRINT__RANGES);
		}
		return ranges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FingerprintFact> getFacts()
	{
		if (facts == null)
		{
			facts = new EObjectContainmentEList<FingerprintFact>(FingerprintFact.class, this, ConfigurationPackage.FINGERPRINT__FACTS);
		}
		return facts;
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
			case ConfigurationPackage.FINGERPRINT__MESSAGES:
				return ((InternalEList<?>)getMessages()).basicRemove(otherEnd, msgs);
			case ConfigurationPackage.FINGERPRINT__RANGES:
				return ((InternalEList<?>)getRanges()).basicRemove(otherEnd, msgs);
			case ConfigurationPackage.FINGERPRINT__FACTS:
				return ((InternalEList<?>)getFacts()).basicRemove(otherEnd, msgs);
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
			case ConfigurationPackage.FINGERPRINT__ID:
				return getId();
			case ConfigurationPackage.FINGERPRINT__TIME:
				return getTime();
			case ConfigurationPackage.FINGERPRINT__PERSON:
				return getPerson();
			case ConfigurationPackage.FINGERPRINT__CAPTURE:
				return getCapture();
			case ConfigurationPackage.FINGERPRINT__SECONDS:
				return getSeconds();
			case ConfigurationPackage.FINGERPRINT__MESSAGES:
				return getMessages();
			case ConfigurationPackage.FINGERPRINT__RANGES:
				return getRanges();
			case ConfigurationPackage.FINGERPRINT__FACTS:
				return getFacts();
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
			case ConfigurationPackage.FINGERPRINT__ID:
				setId((String)newValue);
				return;
			case ConfigurationPackage.FINGERPRINT__TIME:
				setTime((String)newValue);
				return;
			case ConfigurationPackage.FINGERPRINT__PERSON:
				setPerson((String)newValue);
				return;
			case ConfigurationPackage.FINGERPRINT__CAPTURE:
				setCapture((String)newValue);
				return;
			case ConfigurationPackage.FINGERPRINT__SECONDS:
				setSeconds((Double)newValue);
				return;
			case ConfigurationPackage.FINGERPRINT__MESSAGES:
				getMessages().clear();
				getMessages().addAll((Collection<? extends FingerprintMessage>)newValue);
				return;
			case ConfigurationPackage.FINGERPRINT__RANGES:
				getRanges().clear();
				getRanges().addAll((Collection<? extends FingerprintRange>)newValue);
				return;
			case ConfigurationPackage.FINGERPRINT__FACTS:
				getFacts().clear();
				getFacts().addAll((Collection<? extends FingerprintFact>)newValue);
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
			case ConfigurationPackage.FINGERPRINT__ID:
				setId(ID_EDEFAULT);
				return;
			case ConfigurationPackage.FINGERPRINT__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case ConfigurationPackage.FINGERPRINT__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case ConfigurationPackage.FINGERPRINT__CAPTURE:
				setCapture(CAPTURE_EDEFAULT);
				return;
			case ConfigurationPackage.FINGERPRINT__SECONDS:
				unsetSeconds();
				return;
			case ConfigurationPackage.FINGERPRINT__MESSAGES:
				getMessages().clear();
				return;
			case ConfigurationPackage.FINGERPRINT__RANGES:
				getRanges().clear();
				return;
			case ConfigurationPackage.FINGERPRINT__FACTS:
				getFacts().clear();
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
			case ConfigurationPackage.FINGERPRINT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ConfigurationPackage.FINGERPRINT__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
			case ConfigurationPackage.FINGERPRINT__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case ConfigurationPackage.FINGERPRINT__CAPTURE:
				return CAPTURE_EDEFAULT == null ? capture != null : !CAPTURE_EDEFAULT.equals(capture);
			case ConfigurationPackage.FINGERPRINT__SECONDS:
				return isSetSeconds();
			case ConfigurationPackage.FINGERPRINT__MESSAGES:
				return messages != null && !messages.isEmpty();
			case ConfigurationPackage.FINGERPRINT__RANGES:
				return ranges != null && !ranges.isEmpty();
			case ConfigurationPackage.FINGERPRINT__FACTS:
				return facts != null && !facts.isEmpty();
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
		result.append(", time: ");
		result.append(time);
		result.append(", person: ");
		result.append(person);
		result.append(", capture: ");
		result.append(capture);
		result.append(", seconds: ");
		if (secondsESet) result.append(seconds); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //FingerprintImpl
