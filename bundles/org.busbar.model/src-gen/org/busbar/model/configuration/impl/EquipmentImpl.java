/**
 */
package org.busbar.model.configuration.impl;

import java.util.Collection;

import org.busbar.model.configuration.ConfigurationPackage;
import org.busbar.model.configuration.Equipment;
import org.busbar.model.configuration.Hazard;
import org.busbar.model.configuration.Nameplate;
import org.busbar.model.configuration.Origin;
import org.busbar.model.configuration.Socket;

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
 * An implementation of the model object '<em><b>Equipment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getDeviceId <em>Device Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getDeviceName <em>Device Name</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getModelId <em>Model Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getModelName <em>Model Name</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getProtocols <em>Protocols</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getModules <em>Modules</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getNameplate <em>Nameplate</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getSocket <em>Socket</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.EquipmentImpl#getHazards <em>Hazards</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EquipmentImpl extends MinimalEObjectImpl.Container implements Equipment
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
	 * The default value of the '{@link #getDeviceId() <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceId()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceId() <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceId()
	 * @generated
	 * @ordered
	 */
	protected String deviceId = DEVICE_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceName() <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceName()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceName() <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceName()
	 * @generated
	 * @ordered
	 */
	protected String deviceName = DEVICE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getModelId() <em>Model Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelId()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_ID_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getModelId() <em>Model Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelId()
	 * @generated
	 * @ordered
	 */
	protected String modelId = MODEL_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getModelName() <em>Model Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelName()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_NAME_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getModelName() <em>Model Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModelName()
	 * @generated
	 * @ordered
	 */
	protected String modelName = MODEL_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProtocols() <em>Protocols</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocols()
	 * @generated
	 * @ordered
	 */
	protected EList<String> protocols;

	/**
	 * The default value of the '{@link #getSerialNumber() <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_NUMBER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSerialNumber() <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected String serialNumber = SERIAL_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRMWARE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected String firmware = FIRMWARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getModules() <em>Modules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModules()
	 * @generated
	 * @ordered
	 */
	protected static final int MODULES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getModules() <em>Modules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModules()
	 * @generated
	 * @ordered
	 */
	protected int modules = MODULES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNameplate() <em>Nameplate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNameplate()
	 * @generated
	 * @ordered
	 */
	protected Nameplate nameplate;

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
	 * The cached value of the '{@link #getSocket() <em>Socket</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocket()
	 * @generated
	 * @ordered
	 */
	protected Socket socket;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EquipmentImpl()
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
		return ConfigurationPackage.Literals.EQUIPMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceId()
	{
		return deviceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceId(String newDeviceId)
	{
		String oldDeviceId = deviceId;
		deviceId = newDeviceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__DEVICE_ID, oldDeviceId, deviceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceName()
	{
		return deviceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceName(String newDeviceName)
	{
		String oldDeviceName = deviceName;
		deviceName = newDeviceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__DEVICE_NAME, oldDeviceName, deviceName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModelId()
	{
		return modelId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelId(String newModelId)
	{
		String oldModelId = modelId;
		modelId = newModelId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__MODEL_ID, oldModelId, modelId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModelName()
	{
		return modelName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModelName(String newModelName)
	{
		String oldModelName = modelName;
		modelName = newModelName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__MODEL_NAME, oldModelName, modelName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProtocols()
	{
		if (protocols == null)
		{
			protocols = new EDataTypeEList<String>(String.class, this, ConfigurationPackage.EQUIPMENT__PROTOCOLS);
		}
		return protocols;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerialNumber()
	{
		return serialNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerialNumber(String newSerialNumber)
	{
		String oldSerialNumber = serialNumber;
		serialNumber = newSerialNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__SERIAL_NUMBER, oldSerialNumber, serialNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirmware()
	{
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirmware(String newFirmware)
	{
		String oldFirmware = firmware;
		firmware = newFirmware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__FIRMWARE, oldFirmware, firmware));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getModules()
	{
		return modules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModules(int newModules)
	{
		int oldModules = modules;
		modules = newModules;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__MODULES, oldModules, modules));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Nameplate getNameplate()
	{
		return nameplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNameplate(Nameplate newNameplate, NotificationChain msgs)
	{
		Nameplate oldNameplate = nameplate;
		nameplate = newNameplate;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__NAMEPLATE, oldNameplate, newNameplate);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNameplate(Nameplate newNameplate)
	{
		if (newNameplate != nameplate)
		{
			NotificationChain msgs = null;
			if (nameplate != null)
				msgs = ((InternalEObject)nameplate).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.EQUIPMENT__NAMEPLATE, null, msgs);
			if (newNameplate != null)
				msgs = ((InternalEObject)newNameplate).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.EQUIPMENT__NAMEPLATE, null, msgs);
			msgs = basicSetNameplate(newNameplate, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__NAMEPLATE, newNameplate, newNameplate));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Socket getSocket()
	{
		return socket;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSocket(Socket newSocket, NotificationChain msgs)
	{
		Socket oldSocket = socket;
		socket = newSocket;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__SOCKET, oldSocket, newSocket);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSocket(Socket newSocket)
	{
		if (newSocket != socket)
		{
			NotificationChain msgs = null;
			if (socket != null)
				msgs = ((InternalEObject)socket).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.EQUIPMENT__SOCKET, null, msgs);
			if (newSocket != null)
				msgs = ((InternalEObject)newSocket).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.EQUIPMENT__SOCKET, null, msgs);
			msgs = basicSetSocket(newSocket, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.EQUIPMENT__SOCKET, newSocket, newSocket));
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
			hazards = new EObjectContainmentEList<Hazard>(Hazard.class, this, ConfigurationPackage.EQUIPMENT__HAZARDS);
		}
		return hazards;
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
			case ConfigurationPackage.EQUIPMENT__NAMEPLATE:
				return basicSetNameplate(null, msgs);
			case ConfigurationPackage.EQUIPMENT__SOCKET:
				return basicSetSocket(null, msgs);
			case ConfigurationPackage.EQUIPMENT__HAZARDS:
				return ((InternalEList<?>)getHazards()).basicRemove(otherEnd, msgs);
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
			case ConfigurationPackage.EQUIPMENT__ID:
				return getId();
			case ConfigurationPackage.EQUIPMENT__DEVICE_ID:
				return getDeviceId();
			case ConfigurationPackage.EQUIPMENT__DEVICE_NAME:
				return getDeviceName();
			case ConfigurationPackage.EQUIPMENT__MODEL_ID:
				return getModelId();
			case ConfigurationPackage.EQUIPMENT__MODEL_NAME:
				return getModelName();
			case ConfigurationPackage.EQUIPMENT__PROTOCOLS:
				return getProtocols();
			case ConfigurationPackage.EQUIPMENT__SERIAL_NUMBER:
				return getSerialNumber();
			case ConfigurationPackage.EQUIPMENT__FIRMWARE:
				return getFirmware();
			case ConfigurationPackage.EQUIPMENT__MODULES:
				return getModules();
			case ConfigurationPackage.EQUIPMENT__NAMEPLATE:
				return getNameplate();
			case ConfigurationPackage.EQUIPMENT__ORIGIN:
				return getOrigin();
			case ConfigurationPackage.EQUIPMENT__SOCKET:
				return getSocket();
			case ConfigurationPackage.EQUIPMENT__HAZARDS:
				return getHazards();
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
			case ConfigurationPackage.EQUIPMENT__ID:
				setId((String)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__DEVICE_ID:
				setDeviceId((String)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__DEVICE_NAME:
				setDeviceName((String)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__MODEL_ID:
				setModelId((String)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__MODEL_NAME:
				setModelName((String)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__PROTOCOLS:
				getProtocols().clear();
				getProtocols().addAll((Collection<? extends String>)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__SERIAL_NUMBER:
				setSerialNumber((String)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__FIRMWARE:
				setFirmware((String)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__MODULES:
				setModules((Integer)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__NAMEPLATE:
				setNameplate((Nameplate)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__ORIGIN:
				setOrigin((Origin)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__SOCKET:
				setSocket((Socket)newValue);
				return;
			case ConfigurationPackage.EQUIPMENT__HAZARDS:
				getHazards().clear();
				getHazards().addAll((Collection<? extends Hazard>)newValue);
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
			case ConfigurationPackage.EQUIPMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case ConfigurationPackage.EQUIPMENT__DEVICE_ID:
				setDeviceId(DEVICE_ID_EDEFAULT);
				return;
			case ConfigurationPackage.EQUIPMENT__DEVICE_NAME:
				setDeviceName(DEVICE_NAME_EDEFAULT);
				return;
			case ConfigurationPackage.EQUIPMENT__MODEL_ID:
				setModelId(MODEL_ID_EDEFAULT);
				return;
			case ConfigurationPackage.EQUIPMENT__MODEL_NAME:
				setModelName(MODEL_NAME_EDEFAULT);
				return;
			case ConfigurationPackage.EQUIPMENT__PROTOCOLS:
				getProtocols().clear();
				return;
			case ConfigurationPackage.EQUIPMENT__SERIAL_NUMBER:
				setSerialNumber(SERIAL_NUMBER_EDEFAULT);
				return;
			case ConfigurationPackage.EQUIPMENT__FIRMWARE:
				setFirmware(FIRMWARE_EDEFAULT);
				return;
			case ConfigurationPackage.EQUIPMENT__MODULES:
				setModules(MODULES_EDEFAULT);
				return;
			case ConfigurationPackage.EQUIPMENT__NAMEPLATE:
				setNameplate((Nameplate)null);
				return;
			case ConfigurationPackage.EQUIPMENT__ORIGIN:
				setOrigin((Origin)null);
				return;
			case ConfigurationPackage.EQUIPMENT__SOCKET:
				setSocket((Socket)null);
				return;
			case ConfigurationPackage.EQUIPMENT__HAZARDS:
				getHazards().clear();
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
			case ConfigurationPackage.EQUIPMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ConfigurationPackage.EQUIPMENT__DEVICE_ID:
				return DEVICE_ID_EDEFAULT == null ? deviceId != null : !DEVICE_ID_EDEFAULT.equals(deviceId);
			case ConfigurationPackage.EQUIPMENT__DEVICE_NAME:
				return DEVICE_NAME_EDEFAULT == null ? deviceName != null : !DEVICE_NAME_EDEFAULT.equals(deviceName);
			case ConfigurationPackage.EQUIPMENT__MODEL_ID:
				return MODEL_ID_EDEFAULT == null ? modelId != null : !MODEL_ID_EDEFAULT.equals(modelId);
			case ConfigurationPackage.EQUIPMENT__MODEL_NAME:
				return MODEL_NAME_EDEFAULT == null ? modelName != null : !MODEL_NAME_EDEFAULT.equals(modelName);
			case ConfigurationPackage.EQUIPMENT__PROTOCOLS:
				return protocols != null && !protocols.isEmpty();
			case ConfigurationPackage.EQUIPMENT__SERIAL_NUMBER:
				return SERIAL_NUMBER_EDEFAULT == null ? serialNumber != null : !SERIAL_NUMBER_EDEFAULT.equals(serialNumber);
			case ConfigurationPackage.EQUIPMENT__FIRMWARE:
				return FIRMWARE_EDEFAULT == null ? firmware != null : !FIRMWARE_EDEFAULT.equals(firmware);
			case ConfigurationPackage.EQUIPMENT__MODULES:
				return modules != MODULES_EDEFAULT;
			case ConfigurationPackage.EQUIPMENT__NAMEPLATE:
				return nameplate != null;
			case ConfigurationPackage.EQUIPMENT__ORIGIN:
				return origin != null;
			case ConfigurationPackage.EQUIPMENT__SOCKET:
				return socket != null;
			case ConfigurationPackage.EQUIPMENT__HAZARDS:
				return hazards != null && !hazards.isEmpty();
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
		result.append(", deviceId: ");
		result.append(deviceId);
		result.append(", deviceName: ");
		result.append(deviceName);
		result.append(", modelId: ");
		result.append(modelId);
		result.append(", modelName: ");
		result.append(modelName);
		result.append(", protocols: ");
		result.append(protocols);
		result.append(", serialNumber: ");
		result.append(serialNumber);
		result.append(", firmware: ");
		result.append(firmware);
		result.append(", modules: ");
		result.append(modules);
		result.append(')');
		return result.toString();
	}

} //EquipmentImpl
