/**
 */
package org.busbar.model.brand.impl;

import java.util.Collection;

import org.busbar.model.brand.BrandPackage;
import org.busbar.model.brand.Capture;
import org.busbar.model.brand.Device;
import org.busbar.model.brand.Hazard;
import org.busbar.model.brand.Model;
import org.busbar.model.brand.Setting;
import org.busbar.model.brand.Socket;
import org.busbar.model.brand.Source;
import org.busbar.model.brand.Unknown;
import org.busbar.model.brand.Use;

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
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.impl.DeviceImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.DeviceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.DeviceImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.DeviceImpl#getModels <em>Models</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.DeviceImpl#getSockets <em>Sockets</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.DeviceImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.DeviceImpl#getHazards <em>Hazards</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.DeviceImpl#getUnknowns <em>Unknowns</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.DeviceImpl#getUses <em>Uses</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.DeviceImpl#getCaptures <em>Captures</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DeviceImpl extends MinimalEObjectImpl.Container implements Device
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

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
	 * The cached value of the '{@link #getModels() <em>Models</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModels()
	 * @generated
	 * @ordered
	 */
	protected EList<Model> models;

	/**
	 * The cached value of the '{@link #getSockets() <em>Sockets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSockets()
	 * @generated
	 * @ordered
	 */
	protected EList<Socket> sockets;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<Setting> settings;

	/**
	 * The cached value of the '{@link #getHazards() <em>Hazards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHazards()
	 * @generated
	 * @ordered
	 */
	protected EList<Hazard> hazards;

	/**
	 * The cached value of the '{@link #getUnknowns() <em>Unknowns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknowns()
	 * @generated
	 * @ordered
	 */
	protected EList<Unknown> unknowns;

	/**
	 * The cached value of the '{@link #getUses() <em>Uses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUses()
	 * @generated
	 * @ordered
	 */
	protected EList<Use> uses;

	/**
	 * The cached value of the '{@link #getCaptures() <em>Captures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptures()
	 * @generated
	 * @ordered
	 */
	protected EList<Capture> captures;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceImpl()
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
		return BrandPackage.Literals.DEVICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.DEVICE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName()
	{
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName)
	{
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.DEVICE__NAME, oldName, name));
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
			sources = new EObjectContainmentEList<Source>(Source.class, this, BrandPackage.DEVICE__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Model> getModels()
	{
		if (models == null)
		{
			models = new EObjectContainmentEList<Model>(Model.class, this, BrandPackage.DEVICE__MODELS);
		}
		return models;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Socket> getSockets()
	{
		if (sockets == null)
		{
			sockets = new EObjectContainmentEList<Socket>(Socket.class, this, BrandPackage.DEVICE__SOCKETS);
		}
		return sockets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Setting> getSettings()
	{
		if (settings == null)
		{
			settings = new EObjectContainmentEList<Setting>(Setting.class, this, BrandPackage.DEVICE__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hazard> getHazards()
	{
		if (hazards == null)
		{
			hazards = new EObjectContainmentEList<Hazard>(Hazard.class, this, BrandPackage.DEVICE__HAZARDS);
		}
		return hazards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unknown> getUnknowns()
	{
		if (unknowns == null)
		{
			unknowns = new EObjectContainmentEList<Unknown>(Unknown.class, this, BrandPackage.DEVICE__UNKNOWNS);
		}
		return unknowns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Use> getUses()
	{
		if (uses == null)
		{
			uses = new EObjectContainmentEList<Use>(Use.class, this, BrandPackage.DEVICE__USES);
		}
		return uses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Capture> getCaptures()
	{
		if (captures == null)
		{
			captures = new EObjectContainmentEList<Capture>(Capture.class, this, BrandPackage.DEVICE__CAPTURES);
		}
		return captures;
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
			case BrandPackage.DEVICE__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case BrandPackage.DEVICE__MODELS:
				return ((InternalEList<?>)getModels()).basicRemove(otherEnd, msgs);
			case BrandPackage.DEVICE__SOCKETS:
				return ((InternalEList<?>)getSockets()).basicRemove(otherEnd, msgs);
			case BrandPackage.DEVICE__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case BrandPackage.DEVICE__HAZARDS:
				return ((InternalEList<?>)getHazards()).basicRemove(otherEnd, msgs);
			case BrandPackage.DEVICE__UNKNOWNS:
				return ((InternalEList<?>)getUnknowns()).basicRemove(otherEnd, msgs);
			case BrandPackage.DEVICE__USES:
				return ((InternalEList<?>)getUses()).basicRemove(otherEnd, msgs);
			case BrandPackage.DEVICE__CAPTURES:
				return ((InternalEList<?>)getCaptures()).basicRemove(otherEnd, msgs);
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
			case BrandPackage.DEVICE__ID:
				return getId();
			case BrandPackage.DEVICE__NAME:
				return getName();
			case BrandPackage.DEVICE__SOURCES:
				return getSources();
			case BrandPackage.DEVICE__MODELS:
				return getModels();
			case BrandPackage.DEVICE__SOCKETS:
				return getSockets();
			case BrandPackage.DEVICE__SETTINGS:
				return getSettings();
			case BrandPackage.DEVICE__HAZARDS:
				return getHazards();
			case BrandPackage.DEVICE__UNKNOWNS:
				return getUnknowns();
			case BrandPackage.DEVICE__USES:
				return getUses();
			case BrandPackage.DEVICE__CAPTURES:
				return getCaptures();
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
			case BrandPackage.DEVICE__ID:
				setId((String)newValue);
				return;
			case BrandPackage.DEVICE__NAME:
				setName((String)newValue);
				return;
			case BrandPackage.DEVICE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case BrandPackage.DEVICE__MODELS:
				getModels().clear();
				getModels().addAll((Collection<? extends Model>)newValue);
				return;
			case BrandPackage.DEVICE__SOCKETS:
				getSockets().clear();
				getSockets().addAll((Collection<? extends Socket>)newValue);
				return;
			case BrandPackage.DEVICE__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends Setting>)newValue);
				return;
			case BrandPackage.DEVICE__HAZARDS:
				getHazards().clear();
				getHazards().addAll((Collection<? extends Hazard>)newValue);
				return;
			case BrandPackage.DEVICE__UNKNOWNS:
				getUnknowns().clear();
				getUnknowns().addAll((Collection<? extends Unknown>)newValue);
				return;
			case BrandPackage.DEVICE__USES:
				getUses().clear();
				getUses().addAll((Collection<? extends Use>)newValue);
				return;
			case BrandPackage.DEVICE__CAPTURES:
				getCaptures().clear();
				getCaptures().addAll((Collection<? extends Capture>)newValue);
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
			case BrandPackage.DEVICE__ID:
				setId(ID_EDEFAULT);
				return;
			case BrandPackage.DEVICE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case BrandPackage.DEVICE__SOURCES:
				getSources().clear();
				return;
			case BrandPackage.DEVICE__MODELS:
				getModels().clear();
				return;
			case BrandPackage.DEVICE__SOCKETS:
				getSockets().clear();
				return;
			case BrandPackage.DEVICE__SETTINGS:
				getSettings().clear();
				return;
			case BrandPackage.DEVICE__HAZARDS:
				getHazards().clear();
				return;
			case BrandPackage.DEVICE__UNKNOWNS:
				getUnknowns().clear();
				return;
			case BrandPackage.DEVICE__USES:
				getUses().clear();
				return;
			case BrandPackage.DEVICE__CAPTURES:
				getCaptures().clear();
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
			case BrandPackage.DEVICE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case BrandPackage.DEVICE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case BrandPackage.DEVICE__SOURCES:
				return sources != null && !sources.isEmpty();
			case BrandPackage.DEVICE__MODELS:
				return models != null && !models.isEmpty();
			case BrandPackage.DEVICE__SOCKETS:
				return sockets != null && !sockets.isEmpty();
			case BrandPackage.DEVICE__SETTINGS:
				return settings != null && !settings.isEmpty();
			case BrandPackage.DEVICE__HAZARDS:
				return hazards != null && !hazards.isEmpty();
			case BrandPackage.DEVICE__UNKNOWNS:
				return unknowns != null && !unknowns.isEmpty();
			case BrandPackage.DEVICE__USES:
				return uses != null && !uses.isEmpty();
			case BrandPackage.DEVICE__CAPTURES:
				return captures != null && !captures.isEmpty();
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
		result.append(", name: ");
		result.append(name);
		result.append(')');
		return result.toString();
	}

} //DeviceImpl
