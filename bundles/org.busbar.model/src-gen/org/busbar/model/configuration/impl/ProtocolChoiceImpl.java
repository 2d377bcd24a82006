/**
 */
package org.busbar.model.configuration.impl;

import java.util.Collection;

import org.busbar.model.configuration.ConfigurationPackage;
import org.busbar.model.configuration.OptionChoice;
import org.busbar.model.configuration.Origin;
import org.busbar.model.configuration.ProtocolChoice;

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
 * An implementation of the model object '<em><b>Protocol Choice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.impl.ProtocolChoiceImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ProtocolChoiceImpl#getProtocolId <em>Protocol Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ProtocolChoiceImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ProtocolChoiceImpl#getBitRate <em>Bit Rate</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ProtocolChoiceImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ProtocolChoiceImpl#getOrigin <em>Origin</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProtocolChoiceImpl extends MinimalEObjectImpl.Container implements ProtocolChoice
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
	 * The default value of the '{@link #getProtocolId() <em>Protocol Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocolId()
	 * @generated
	 * @ordered
	 */
	protected static final String PROTOCOL_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtocolId() <em>Protocol Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocolId()
	 * @generated
	 * @ordered
	 */
	protected String protocolId = PROTOCOL_ID_EDEFAULT;

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
	 * The default value of the '{@link #getBitRate() <em>Bit Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitRate()
	 * @generated
	 * @ordered
	 */
	protected static final int BIT_RATE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBitRate() <em>Bit Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitRate()
	 * @generated
	 * @ordered
	 */
	protected int bitRate = BIT_RATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<OptionChoice> options;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin origin;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProtocolChoiceImpl()
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
		return ConfigurationPackage.Literals.PROTOCOL_CHOICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.PROTOCOL_CHOICE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtocolId()
	{
		return protocolId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtocolId(String newProtocolId)
	{
		String oldProtocolId = protocolId;
		protocolId = newProtocolId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.PROTOCOL_CHOICE__PROTOCOL_ID, oldProtocolId, protocolId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.PROTOCOL_CHOICE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBitRate()
	{
		return bitRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitRate(int newBitRate)
	{
		int oldBitRate = bitRate;
		bitRate = newBitRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.PROTOCOL_CHOICE__BIT_RATE, oldBitRate, bitRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OptionChoice> getOptions()
	{
		if (options == null)
		{
			options = new EObjectContainmentEList<OptionChoice>(OptionChoice.class, this, ConfigurationPackage.PROTOCOL_CHOICE__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getOrigin()
	{
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(Origin newOrigin)
	{
		Origin oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.PROTOCOL_CHOICE__ORIGIN, oldOrigin, origin));
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
			case ConfigurationPackage.PROTOCOL_CHOICE__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case ConfigurationPackage.PROTOCOL_CHOICE__ID:
				return getId();
			case ConfigurationPackage.PROTOCOL_CHOICE__PROTOCOL_ID:
				return getProtocolId();
			case ConfigurationPackage.PROTOCOL_CHOICE__TITLE:
				return getTitle();
			case ConfigurationPackage.PROTOCOL_CHOICE__BIT_RATE:
				return getBitRate();
			case ConfigurationPackage.PROTOCOL_CHOICE__OPTIONS:
				return getOptions();
			case ConfigurationPackage.PROTOCOL_CHOICE__ORIGIN:
				return getOrigin();
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
			case ConfigurationPackage.PROTOCOL_CHOICE__ID:
				setId((String)newValue);
				return;
			case ConfigurationPackage.PROTOCOL_CHOICE__PROTOCOL_ID:
				setProtocolId((String)newValue);
				return;
			case ConfigurationPackage.PROTOCOL_CHOICE__TITLE:
				setTitle((String)newValue);
				return;
			case ConfigurationPackage.PROTOCOL_CHOICE__BIT_RATE:
				setBitRate((Integer)newValue);
				return;
			case ConfigurationPackage.PROTOCOL_CHOICE__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends OptionChoice>)newValue);
				return;
			case ConfigurationPackage.PROTOCOL_CHOICE__ORIGIN:
				setOrigin((Origin)newValue);
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
			case ConfigurationPackage.PROTOCOL_CHOICE__ID:
				setId(ID_EDEFAULT);
				return;
			case ConfigurationPackage.PROTOCOL_CHOICE__PROTOCOL_ID:
				setProtocolId(PROTOCOL_ID_EDEFAULT);
				return;
			case ConfigurationPackage.PROTOCOL_CHOICE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ConfigurationPackage.PROTOCOL_CHOICE__BIT_RATE:
				setBitRate(BIT_RATE_EDEFAULT);
				return;
			case ConfigurationPackage.PROTOCOL_CHOICE__OPTIONS:
				getOptions().clear();
				return;
			case ConfigurationPackage.PROTOCOL_CHOICE__ORIGIN:
				setOrigin((Origin)null);
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
			case ConfigurationPackage.PROTOCOL_CHOICE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ConfigurationPackage.PROTOCOL_CHOICE__PROTOCOL_ID:
				return PROTOCOL_ID_EDEFAULT == null ? protocolId != null : !PROTOCOL_ID_EDEFAULT.equals(protocolId);
			case ConfigurationPackage.PROTOCOL_CHOICE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ConfigurationPackage.PROTOCOL_CHOICE__BIT_RATE:
				return bitRate != BIT_RATE_EDEFAULT;
			case ConfigurationPackage.PROTOCOL_CHOICE__OPTIONS:
				return options != null && !options.isEmpty();
			case ConfigurationPackage.PROTOCOL_CHOICE__ORIGIN:
				return origin != null;
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
		result.append(", protocolId: ");
		result.append(protocolId);
		result.append(", title: ");
		result.append(title);
		result.append(", bitRate: ");
		result.append(bitRate);
		result.append(')');
		return result.toString();
	}

} //ProtocolChoiceImpl
