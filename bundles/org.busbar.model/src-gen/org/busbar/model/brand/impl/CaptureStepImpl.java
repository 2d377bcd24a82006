/**
 */
package org.busbar.model.brand.impl;

import java.util.Collection;

import org.busbar.model.brand.BrandPackage;
import org.busbar.model.brand.CaptureStep;
import org.busbar.model.brand.Role;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Capture Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.impl.CaptureStepImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.CaptureStepImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.CaptureStepImpl#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.CaptureStepImpl#getConnected <em>Connected</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.CaptureStepImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.CaptureStepImpl#getAsks <em>Asks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaptureStepImpl extends MinimalEObjectImpl.Container implements CaptureStep
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
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double SECONDS_EDEFAULT = 0.0;

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
	 * The cached value of the '{@link #getConnected() <em>Connected</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnected()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> connected;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> notes;

	/**
	 * The default value of the '{@link #getAsks() <em>Asks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsks()
	 * @generated
	 * @ordered
	 */
	protected static final String ASKS_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getAsks() <em>Asks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAsks()
	 * @generated
	 * @ordered
	 */
	protected String asks = ASKS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaptureStepImpl()
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
		return BrandPackage.Literals.CAPTURE_STEP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.CAPTURE_STEP__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText()
	{
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText)
	{
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.CAPTURE_STEP__TEXT, oldText, text));
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
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.CAPTURE_STEP__SECONDS, oldSeconds, seconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getConnected()
	{
		if (connected == null)
		{
			connected = new EDataTypeEList<Role>(Role.class, this, BrandPackage.CAPTURE_STEP__CONNECTED);
		}
		return connected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNotes()
	{
		if (notes == null)
		{
			notes = new EDataTypeEList<String>(String.class, this, BrandPackage.CAPTURE_STEP__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAsks()
	{
		return asks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsks(String newAsks)
	{
		String oldAsks = asks;
		asks = newAsks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.CAPTURE_STEP__ASKS, oldAsks, asks));
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
			case BrandPackage.CAPTURE_STEP__ID:
				return getId();
			case BrandPackage.CAPTURE_STEP__TEXT:
				return getText();
			case BrandPackage.CAPTURE_STEP__SECONDS:
				return getSeconds();
			case BrandPackage.CAPTURE_STEP__CONNECTED:
				return getConnected();
			case BrandPackage.CAPTURE_STEP__NOTES:
				return getNotes();
			case BrandPackage.CAPTURE_STEP__ASKS:
				return getAsks();
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
			case BrandPackage.CAPTURE_STEP__ID:
				setId((String)newValue);
				return;
			case BrandPackage.CAPTURE_STEP__TEXT:
				setText((String)newValue);
				return;
			case BrandPackage.CAPTURE_STEP__SECONDS:
				setSeconds((Double)newValue);
				return;
			case BrandPackage.CAPTURE_STEP__CONNECTED:
				getConnected().clear();
				getConnected().addAll((Collection<? extends Role>)newValue);
				return;
			case BrandPackage.CAPTURE_STEP__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends String>)newValue);
				return;
			case BrandPackage.CAPTURE_STEP__ASKS:
				setAsks((String)newValue);
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
			case BrandPackage.CAPTURE_STEP__ID:
				setId(ID_EDEFAULT);
				return;
			case BrandPackage.CAPTURE_STEP__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case BrandPackage.CAPTURE_STEP__SECONDS:
				setSeconds(SECONDS_EDEFAULT);
				return;
			case BrandPackage.CAPTURE_STEP__CONNECTED:
				getConnected().clear();
				return;
			case BrandPackage.CAPTURE_STEP__NOTES:
				getNotes().clear();
				return;
			case BrandPackage.CAPTURE_STEP__ASKS:
				setAsks(ASKS_EDEFAULT);
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
			case BrandPackage.CAPTURE_STEP__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case BrandPackage.CAPTURE_STEP__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case BrandPackage.CAPTURE_STEP__SECONDS:
				return seconds != SECONDS_EDEFAULT;
			case BrandPackage.CAPTURE_STEP__CONNECTED:
				return connected != null && !connected.isEmpty();
			case BrandPackage.CAPTURE_STEP__NOTES:
				return notes != null && !notes.isEmpty();
			case BrandPackage.CAPTURE_STEP__ASKS:
				return ASKS_EDEFAULT == null ? asks != null : !ASKS_EDEFAULT.equals(asks);
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
		result.append(", text: ");
		result.append(text);
		result.append(", seconds: ");
		result.append(seconds);
		result.append(", connected: ");
		result.append(connected);
		result.append(", notes: ");
		result.append(notes);
		result.append(", asks: ");
		result.append(asks);
		result.append(')');
		return result.toString();
	}

} //CaptureStepImpl
