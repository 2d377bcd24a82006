/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Equipment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The battery or the inverter of this site.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.Equipment#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getDeviceId <em>Device Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getDeviceName <em>Device Name</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getModelId <em>Model Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getModelName <em>Model Name</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getProtocols <em>Protocols</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getModules <em>Modules</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getNameplate <em>Nameplate</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getSocket <em>Socket</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Equipment#getHazards <em>Hazards</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment()
 * @model
 * @generated
 */
public interface Equipment extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier within the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the brand or battery.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Id</em>' attribute.
	 * @see #setDeviceId(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_DeviceId()
	 * @model required="true"
	 * @generated
	 */
	String getDeviceId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getDeviceId <em>Device Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Id</em>' attribute.
	 * @see #getDeviceId()
	 * @generated
	 */
	void setDeviceId(String value);

	/**
	 * Returns the value of the '<em><b>Device Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The maker's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Name</em>' attribute.
	 * @see #setDeviceName(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_DeviceName()
	 * @model required="true"
	 * @generated
	 */
	String getDeviceName();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getDeviceName <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Name</em>' attribute.
	 * @see #getDeviceName()
	 * @generated
	 */
	void setDeviceName(String value);

	/**
	 * Returns the value of the '<em><b>Model Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model Id</em>' attribute.
	 * @see #setModelId(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_ModelId()
	 * @model default=""
	 * @generated
	 */
	String getModelId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getModelId <em>Model Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Id</em>' attribute.
	 * @see #getModelId()
	 * @generated
	 */
	void setModelId(String value);

	/**
	 * Returns the value of the '<em><b>Model Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name on the nameplate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model Name</em>' attribute.
	 * @see #setModelName(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_ModelName()
	 * @model default=""
	 * @generated
	 */
	String getModelName();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getModelName <em>Model Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Name</em>' attribute.
	 * @see #getModelName()
	 * @generated
	 */
	void setModelName(String value);

	/**
	 * Returns the value of the '<em><b>Protocols</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the protocols that the model speaks, the recommended one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocols</em>' attribute list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_Protocols()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getProtocols();

	/**
	 * Returns the value of the '<em><b>Serial Number</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As on the nameplate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial Number</em>' attribute.
	 * @see #setSerialNumber(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_SerialNumber()
	 * @model default=""
	 * @generated
	 */
	String getSerialNumber();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getSerialNumber <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial Number</em>' attribute.
	 * @see #getSerialNumber()
	 * @generated
	 */
	void setSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As the device shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see #setFirmware(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_Firmware()
	 * @model default=""
	 * @generated
	 */
	String getFirmware();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(String value);

	/**
	 * Returns the value of the '<em><b>Modules</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Modules in parallel; 0 when not known or where there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modules</em>' attribute.
	 * @see #setModules(int)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_Modules()
	 * @model default="0"
	 * @generated
	 */
	int getModules();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getModules <em>Modules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modules</em>' attribute.
	 * @see #getModules()
	 * @generated
	 */
	void setModules(int value);

	/**
	 * Returns the value of the '<em><b>Nameplate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it bears.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nameplate</em>' containment reference.
	 * @see #setNameplate(Nameplate)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_Nameplate()
	 * @model containment="true"
	 * @generated
	 */
	Nameplate getNameplate();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getNameplate <em>Nameplate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nameplate</em>' containment reference.
	 * @see #getNameplate()
	 * @generated
	 */
	void setNameplate(Nameplate value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file it was copied from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' reference.
	 * @see #setOrigin(Origin)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_Origin()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getOrigin <em>Origin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' reference.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Socket</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The socket in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Socket</em>' containment reference.
	 * @see #setSocket(Socket)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_Socket()
	 * @model containment="true"
	 * @generated
	 */
	Socket getSocket();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Equipment#getSocket <em>Socket</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socket</em>' containment reference.
	 * @see #getSocket()
	 * @generated
	 */
	void setSocket(Socket value);

	/**
	 * Returns the value of the '<em><b>Hazards</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.Hazard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can go wrong with this device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hazards</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getEquipment_Hazards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hazard> getHazards();

} // Equipment
