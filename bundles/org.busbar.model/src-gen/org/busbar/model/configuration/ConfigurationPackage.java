/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What one site uses. Facts are copied from the brands with the version and hash of where they come from, so that an update never rewires a signed site.
 * <!-- end-model-doc -->
 * @see org.busbar.model.configuration.ConfigurationFactory
 * @model kind="package"
 * @generated
 */
public interface ConfigurationPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "configuration";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://busbar.org/schema/configuration/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "configuration";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ConfigurationPackage eINSTANCE = org.busbar.model.configuration.impl.ConfigurationPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.ConfigurationImpl <em>Configuration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.ConfigurationImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getConfiguration()
	 * @generated
	 */
	int CONFIGURATION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Converter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__CONVERTER = 2;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__LINES = 3;

	/**
	 * The feature id for the '<em><b>Site</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__SITE = 4;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__ORIGINS = 5;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__SOURCES = 6;

	/**
	 * The feature id for the '<em><b>Battery</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__BATTERY = 7;

	/**
	 * The feature id for the '<em><b>Inverter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__INVERTER = 8;

	/**
	 * The feature id for the '<em><b>Cable</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__CABLE = 9;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__PROTOCOL = 10;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__LIMITS = 11;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__SETTINGS = 12;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__CHECKS = 13;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__MEASUREMENTS = 14;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__TESTS = 15;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__FINGERPRINT = 16;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__NOTES = 17;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION__PHOTOS = 18;

	/**
	 * The number of structural features of the '<em>Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION_FEATURE_COUNT = 19;

	/**
	 * The number of operations of the '<em>Configuration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.SiteImpl <em>Site</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.SiteImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSite()
	 * @generated
	 */
	int SITE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__PLACE = 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__OWNER = 3;

	/**
	 * The feature id for the '<em><b>Engineer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__ENGINEER = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Site</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SITE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.OriginImpl <em>Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.OriginImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__ID = 0;

	/**
	 * The feature id for the '<em><b>Bundle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__BUNDLE = 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__VERSION = 2;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__PATH = 3;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__HASH = 4;

	/**
	 * The number of structural features of the '<em>Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.SourceImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__KEY = 1;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DOCUMENT = 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PLACE = 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DATE = 4;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ORIGIN = 5;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.FactImpl <em>Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.FactImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getFact()
	 * @generated
	 */
	int FACT = 4;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__CONFIDENCE = 0;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__SOURCES = 1;

	/**
	 * The number of structural features of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.EquipmentImpl <em>Equipment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.EquipmentImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getEquipment()
	 * @generated
	 */
	int EQUIPMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Device Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__DEVICE_ID = 1;

	/**
	 * The feature id for the '<em><b>Device Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__DEVICE_NAME = 2;

	/**
	 * The feature id for the '<em><b>Model Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__MODEL_ID = 3;

	/**
	 * The feature id for the '<em><b>Model Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__MODEL_NAME = 4;

	/**
	 * The feature id for the '<em><b>Protocols</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__PROTOCOLS = 5;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__SERIAL_NUMBER = 6;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__FIRMWARE = 7;

	/**
	 * The feature id for the '<em><b>Modules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__MODULES = 8;

	/**
	 * The feature id for the '<em><b>Nameplate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__NAMEPLATE = 9;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__ORIGIN = 10;

	/**
	 * The feature id for the '<em><b>Socket</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__SOCKET = 11;

	/**
	 * The feature id for the '<em><b>Hazards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__HAZARDS = 12;

	/**
	 * The number of structural features of the '<em>Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.NameplateImpl <em>Nameplate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.NameplateImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getNameplate()
	 * @generated
	 */
	int NAMEPLATE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE__ID = 0;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE__CELLS = 1;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE__CAPACITY = 2;

	/**
	 * The feature id for the '<em><b>Charge Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE__CHARGE_VOLTAGE = 3;

	/**
	 * The feature id for the '<em><b>Discharge Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE__DISCHARGE_VOLTAGE = 4;

	/**
	 * The feature id for the '<em><b>Charge Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE__CHARGE_CURRENT = 5;

	/**
	 * The feature id for the '<em><b>Discharge Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE__DISCHARGE_CURRENT = 6;

	/**
	 * The feature id for the '<em><b>Modules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE__MODULES = 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE__SOURCE = 8;

	/**
	 * The number of structural features of the '<em>Nameplate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Nameplate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMEPLATE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.SocketImpl <em>Socket</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.SocketImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSocket()
	 * @generated
	 */
	int SOCKET = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__ID = 0;

	/**
	 * The feature id for the '<em><b>Socket Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__SOCKET_ID = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__NAME = 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__TYPE = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__NOTE = 4;

	/**
	 * The feature id for the '<em><b>Pins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__PINS = 5;

	/**
	 * The feature id for the '<em><b>Hazards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__HAZARDS = 6;

	/**
	 * The number of structural features of the '<em>Socket</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Socket</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.PinImpl <em>Pin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.PinImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getPin()
	 * @generated
	 */
	int PIN = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIN__ID = 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIN__NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIN__ASSIGNMENTS = 2;

	/**
	 * The number of structural features of the '<em>Pin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIN_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Pin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.AssignmentImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 9;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__CONFIDENCE = FACT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__SOURCES = FACT__SOURCES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ID = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__SIGNAL = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__NOTE = FACT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = FACT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.HazardImpl <em>Hazard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.HazardImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getHazard()
	 * @generated
	 */
	int HAZARD = 10;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__CONFIDENCE = FACT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__SOURCES = FACT__SOURCES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__ID = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__LEVEL = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__TEXT = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Acknowledged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__ACKNOWLEDGED = FACT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Hazard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_FEATURE_COUNT = FACT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Hazard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.CableImpl <em>Cable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.CableImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getCable()
	 * @generated
	 */
	int CABLE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__LENGTH = 2;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__DECISIONS = 3;

	/**
	 * The feature id for the '<em><b>Wires</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__WIRES = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Cable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Cable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CABLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.WireImpl <em>Wire</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.WireImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getWire()
	 * @generated
	 */
	int WIRE = 12;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRE__CONFIDENCE = FACT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRE__SOURCES = FACT__SOURCES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRE__ID = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRE__SIGNAL = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Inverter Pin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRE__INVERTER_PIN = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Battery Pin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRE__BATTERY_PIN = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRE__COLOUR = FACT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Wire</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRE_FEATURE_COUNT = FACT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Wire</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRE_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.DecisionImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = 0;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SIDE = 1;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SIGNAL = 2;

	/**
	 * The feature id for the '<em><b>Pin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PIN = 3;

	/**
	 * The feature id for the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__READING = 4;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.ProtocolChoiceImpl <em>Protocol Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.ProtocolChoiceImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getProtocolChoice()
	 * @generated
	 */
	int PROTOCOL_CHOICE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_CHOICE__ID = 0;

	/**
	 * The feature id for the '<em><b>Protocol Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_CHOICE__PROTOCOL_ID = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_CHOICE__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Bit Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_CHOICE__BIT_RATE = 3;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_CHOICE__OPTIONS = 4;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_CHOICE__ORIGIN = 5;

	/**
	 * The number of structural features of the '<em>Protocol Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_CHOICE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Protocol Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_CHOICE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.OptionChoiceImpl <em>Option Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.OptionChoiceImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getOptionChoice()
	 * @generated
	 */
	int OPTION_CHOICE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_CHOICE__ID = 0;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_CHOICE__OPTION = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_CHOICE__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Option Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_CHOICE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Option Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_CHOICE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.LimitsImpl <em>Limits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.LimitsImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getLimits()
	 * @generated
	 */
	int LIMITS = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__ID = 0;

	/**
	 * The feature id for the '<em><b>Charge Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__CHARGE_VOLTAGE = 1;

	/**
	 * The feature id for the '<em><b>Discharge Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__DISCHARGE_VOLTAGE = 2;

	/**
	 * The feature id for the '<em><b>Charge Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__CHARGE_CURRENT = 3;

	/**
	 * The feature id for the '<em><b>Discharge Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__DISCHARGE_CURRENT = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Limits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIMITS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.SettingImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 17;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__CONFIDENCE = FACT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__SOURCES = FACT__SOURCES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__ID = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__SIDE = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Setting Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__SETTING_ID = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__PATH = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__NOTE = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Selects</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__SELECTS = FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Shows</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__SHOWS = FACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Hides</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__HIDES = FACT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__SECONDS = FACT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Unseen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__UNSEEN = FACT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__FOUND = FACT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__DONE = FACT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__ORIGIN = FACT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = FACT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.SafetyCheckImpl <em>Safety Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.SafetyCheckImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSafetyCheck()
	 * @generated
	 */
	int SAFETY_CHECK = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_CHECK__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_CHECK__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_CHECK__DONE = 2;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_CHECK__TIME = 3;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_CHECK__PERSON = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_CHECK__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Safety Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_CHECK_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Safety Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAFETY_CHECK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.MeasurementImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__WHAT = 1;

	/**
	 * The feature id for the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__READING = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__VALUE = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__UNIT = 4;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__TIME = 5;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__PERSON = 6;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__INSTRUMENT = 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__NOTE = 8;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.AcceptanceTestImpl <em>Acceptance Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.AcceptanceTestImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getAcceptanceTest()
	 * @generated
	 */
	int ACCEPTANCE_TEST = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Procedure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST__PROCEDURE = 2;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST__EXPECTED = 3;

	/**
	 * The feature id for the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST__OBSERVED = 4;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST__OUTCOME = 5;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST__TIME = 6;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST__PERSON = 7;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST__MEASUREMENTS = 8;

	/**
	 * The feature id for the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST__RESULT = 9;

	/**
	 * The number of structural features of the '<em>Acceptance Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Acceptance Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_TEST_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.TestResultImpl <em>Test Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.TestResultImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getTestResult()
	 * @generated
	 */
	int TEST_RESULT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RESULT__ID = 0;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RESULT__VERDICT = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RESULT__REASON = 2;

	/**
	 * The feature id for the '<em><b>Capture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RESULT__CAPTURE = 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RESULT__FROM = 4;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RESULT__TO = 5;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RESULT__VALUES = 6;

	/**
	 * The feature id for the '<em><b>Frames</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RESULT__FRAMES = 7;

	/**
	 * The number of structural features of the '<em>Test Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RESULT_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Test Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RESULT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.TestValueImpl <em>Test Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.TestValueImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getTestValue()
	 * @generated
	 */
	int TEST_VALUE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VALUE__ID = 0;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VALUE__WHAT = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VALUE__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VALUE__UNIT = 3;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VALUE__LIMIT = 4;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VALUE__VERDICT = 5;

	/**
	 * The number of structural features of the '<em>Test Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VALUE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Test Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.FingerprintImpl <em>Fingerprint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.FingerprintImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getFingerprint()
	 * @generated
	 */
	int FINGERPRINT = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT__ID = 0;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT__TIME = 1;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT__PERSON = 2;

	/**
	 * The feature id for the '<em><b>Capture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT__CAPTURE = 3;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT__SECONDS = 4;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT__MESSAGES = 5;

	/**
	 * The feature id for the '<em><b>Ranges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT__RANGES = 6;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT__FACTS = 7;

	/**
	 * The number of structural features of the '<em>Fingerprint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Fingerprint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.FingerprintMessageImpl <em>Fingerprint Message</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.FingerprintMessageImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getFingerprintMessage()
	 * @generated
	 */
	int FINGERPRINT_MESSAGE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_MESSAGE__ID = 0;

	/**
	 * The feature id for the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_MESSAGE__IDENTIFIER = 1;

	/**
	 * The feature id for the '<em><b>Sender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_MESSAGE__SENDER = 2;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_MESSAGE__LENGTH = 3;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_MESSAGE__PERIOD = 4;

	/**
	 * The number of structural features of the '<em>Fingerprint Message</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_MESSAGE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Fingerprint Message</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_MESSAGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.FingerprintRangeImpl <em>Fingerprint Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.FingerprintRangeImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getFingerprintRange()
	 * @generated
	 */
	int FINGERPRINT_RANGE = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_RANGE__ID = 0;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_RANGE__QUANTITY = 1;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_RANGE__LOW = 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_RANGE__HIGH = 3;

	/**
	 * The number of structural features of the '<em>Fingerprint Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_RANGE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Fingerprint Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_RANGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.FingerprintFactImpl <em>Fingerprint Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.FingerprintFactImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getFingerprintFact()
	 * @generated
	 */
	int FINGERPRINT_FACT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_FACT__ID = 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_FACT__SUBJECT = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_FACT__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_FACT__VALUE = 3;

	/**
	 * The number of structural features of the '<em>Fingerprint Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_FACT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Fingerprint Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINGERPRINT_FACT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.NoteImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TIME = 2;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__PERSON = 3;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.impl.PhotoImpl <em>Photo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.impl.PhotoImpl
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getPhoto()
	 * @generated
	 */
	int PHOTO = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__ID = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__FILE = 1;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__HASH = 2;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__CAPTION = 3;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__TIME = 4;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__PERSON = 5;

	/**
	 * The number of structural features of the '<em>Photo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Photo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.Confidence <em>Confidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.Confidence
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getConfidence()
	 * @generated
	 */
	int CONFIDENCE = 29;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.ConnectorType <em>Connector Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.ConnectorType
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getConnectorType()
	 * @generated
	 */
	int CONNECTOR_TYPE = 30;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.HazardLevel <em>Hazard Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.HazardLevel
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getHazardLevel()
	 * @generated
	 */
	int HAZARD_LEVEL = 31;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.Side <em>Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.Side
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSide()
	 * @generated
	 */
	int SIDE = 32;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.DataLine <em>Data Line</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.DataLine
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getDataLine()
	 * @generated
	 */
	int DATA_LINE = 33;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.Outcome <em>Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.Outcome
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getOutcome()
	 * @generated
	 */
	int OUTCOME = 34;

	/**
	 * The meta object id for the '{@link org.busbar.model.configuration.Verdict <em>Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.configuration.Verdict
	 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 35;


	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Configuration <em>Configuration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Configuration</em>'.
	 * @see org.busbar.model.configuration.Configuration
	 * @generated
	 */
	EClass getConfiguration();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Configuration#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Configuration#getId()
	 * @see #getConfiguration()
	 * @generated
	 */
	EAttribute getConfiguration_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Configuration#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.busbar.model.configuration.Configuration#getTitle()
	 * @see #getConfiguration()
	 * @generated
	 */
	EAttribute getConfiguration_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Configuration#getConverter <em>Converter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Converter</em>'.
	 * @see org.busbar.model.configuration.Configuration#getConverter()
	 * @see #getConfiguration()
	 * @generated
	 */
	EAttribute getConfiguration_Converter();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.configuration.Configuration#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Lines</em>'.
	 * @see org.busbar.model.configuration.Configuration#getLines()
	 * @see #getConfiguration()
	 * @generated
	 */
	EAttribute getConfiguration_Lines();

	/**
	 * Returns the meta object for the containment reference '{@link org.busbar.model.configuration.Configuration#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Site</em>'.
	 * @see org.busbar.model.configuration.Configuration#getSite()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Site();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Configuration#getOrigins <em>Origins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Origins</em>'.
	 * @see org.busbar.model.configuration.Configuration#getOrigins()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Origins();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Configuration#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.busbar.model.configuration.Configuration#getSources()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Sources();

	/**
	 * Returns the meta object for the containment reference '{@link org.busbar.model.configuration.Configuration#getBattery <em>Battery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Battery</em>'.
	 * @see org.busbar.model.configuration.Configuration#getBattery()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Battery();

	/**
	 * Returns the meta object for the containment reference '{@link org.busbar.model.configuration.Configuration#getInverter <em>Inverter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Inverter</em>'.
	 * @see org.busbar.model.configuration.Configuration#getInverter()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Inverter();

	/**
	 * Returns the meta object for the containment reference '{@link org.busbar.model.configuration.Configuration#getCable <em>Cable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cable</em>'.
	 * @see org.busbar.model.configuration.Configuration#getCable()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Cable();

	/**
	 * Returns the meta object for the containment reference '{@link org.busbar.model.configuration.Configuration#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Protocol</em>'.
	 * @see org.busbar.model.configuration.Configuration#getProtocol()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Protocol();

	/**
	 * Returns the meta object for the containment reference '{@link org.busbar.model.configuration.Configuration#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Limits</em>'.
	 * @see org.busbar.model.configuration.Configuration#getLimits()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Limits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Configuration#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.busbar.model.configuration.Configuration#getSettings()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Configuration#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.busbar.model.configuration.Configuration#getChecks()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Checks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Configuration#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.busbar.model.configuration.Configuration#getMeasurements()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Measurements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Configuration#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.busbar.model.configuration.Configuration#getTests()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Tests();

	/**
	 * Returns the meta object for the containment reference '{@link org.busbar.model.configuration.Configuration#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fingerprint</em>'.
	 * @see org.busbar.model.configuration.Configuration#getFingerprint()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Fingerprint();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Configuration#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.busbar.model.configuration.Configuration#getNotes()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Configuration#getPhotos <em>Photos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Photos</em>'.
	 * @see org.busbar.model.configuration.Configuration#getPhotos()
	 * @see #getConfiguration()
	 * @generated
	 */
	EReference getConfiguration_Photos();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Site <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Site</em>'.
	 * @see org.busbar.model.configuration.Site
	 * @generated
	 */
	EClass getSite();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Site#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Site#getId()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Site#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.busbar.model.configuration.Site#getName()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Site#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.busbar.model.configuration.Site#getPlace()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Site#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.busbar.model.configuration.Site#getOwner()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Site#getEngineer <em>Engineer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engineer</em>'.
	 * @see org.busbar.model.configuration.Site#getEngineer()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Engineer();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Site#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.configuration.Site#getNote()
	 * @see #getSite()
	 * @generated
	 */
	EAttribute getSite_Note();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Origin</em>'.
	 * @see org.busbar.model.configuration.Origin
	 * @generated
	 */
	EClass getOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Origin#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Origin#getId()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Origin#getBundle <em>Bundle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bundle</em>'.
	 * @see org.busbar.model.configuration.Origin#getBundle()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Bundle();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Origin#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.busbar.model.configuration.Origin#getVersion()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Origin#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.busbar.model.configuration.Origin#getPath()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Origin#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see org.busbar.model.configuration.Origin#getHash()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Hash();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.busbar.model.configuration.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Source#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Source#getId()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Source#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.busbar.model.configuration.Source#getKey()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Source#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.busbar.model.configuration.Source#getDocument()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Source#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.busbar.model.configuration.Source#getPlace()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Source#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.busbar.model.configuration.Source#getDate()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Date();

	/**
	 * Returns the meta object for the reference '{@link org.busbar.model.configuration.Source#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Origin</em>'.
	 * @see org.busbar.model.configuration.Source#getOrigin()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Origin();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact</em>'.
	 * @see org.busbar.model.configuration.Fact
	 * @generated
	 */
	EClass getFact();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Fact#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.busbar.model.configuration.Fact#getConfidence()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Confidence();

	/**
	 * Returns the meta object for the reference list '{@link org.busbar.model.configuration.Fact#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sources</em>'.
	 * @see org.busbar.model.configuration.Fact#getSources()
	 * @see #getFact()
	 * @generated
	 */
	EReference getFact_Sources();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Equipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Equipment</em>'.
	 * @see org.busbar.model.configuration.Equipment
	 * @generated
	 */
	EClass getEquipment();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Equipment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Equipment#getId()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Equipment#getDeviceId <em>Device Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Id</em>'.
	 * @see org.busbar.model.configuration.Equipment#getDeviceId()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_DeviceId();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Equipment#getDeviceName <em>Device Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Name</em>'.
	 * @see org.busbar.model.configuration.Equipment#getDeviceName()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_DeviceName();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Equipment#getModelId <em>Model Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Id</em>'.
	 * @see org.busbar.model.configuration.Equipment#getModelId()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_ModelId();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Equipment#getModelName <em>Model Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Name</em>'.
	 * @see org.busbar.model.configuration.Equipment#getModelName()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_ModelName();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.configuration.Equipment#getProtocols <em>Protocols</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Protocols</em>'.
	 * @see org.busbar.model.configuration.Equipment#getProtocols()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_Protocols();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Equipment#getSerialNumber <em>Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Number</em>'.
	 * @see org.busbar.model.configuration.Equipment#getSerialNumber()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_SerialNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Equipment#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see org.busbar.model.configuration.Equipment#getFirmware()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_Firmware();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Equipment#getModules <em>Modules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modules</em>'.
	 * @see org.busbar.model.configuration.Equipment#getModules()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_Modules();

	/**
	 * Returns the meta object for the containment reference '{@link org.busbar.model.configuration.Equipment#getNameplate <em>Nameplate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Nameplate</em>'.
	 * @see org.busbar.model.configuration.Equipment#getNameplate()
	 * @see #getEquipment()
	 * @generated
	 */
	EReference getEquipment_Nameplate();

	/**
	 * Returns the meta object for the reference '{@link org.busbar.model.configuration.Equipment#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Origin</em>'.
	 * @see org.busbar.model.configuration.Equipment#getOrigin()
	 * @see #getEquipment()
	 * @generated
	 */
	EReference getEquipment_Origin();

	/**
	 * Returns the meta object for the containment reference '{@link org.busbar.model.configuration.Equipment#getSocket <em>Socket</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Socket</em>'.
	 * @see org.busbar.model.configuration.Equipment#getSocket()
	 * @see #getEquipment()
	 * @generated
	 */
	EReference getEquipment_Socket();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Equipment#getHazards <em>Hazards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hazards</em>'.
	 * @see org.busbar.model.configuration.Equipment#getHazards()
	 * @see #getEquipment()
	 * @generated
	 */
	EReference getEquipment_Hazards();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Nameplate <em>Nameplate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Nameplate</em>'.
	 * @see org.busbar.model.configuration.Nameplate
	 * @generated
	 */
	EClass getNameplate();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Nameplate#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Nameplate#getId()
	 * @see #getNameplate()
	 * @generated
	 */
	EAttribute getNameplate_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Nameplate#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cells</em>'.
	 * @see org.busbar.model.configuration.Nameplate#getCells()
	 * @see #getNameplate()
	 * @generated
	 */
	EAttribute getNameplate_Cells();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Nameplate#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.busbar.model.configuration.Nameplate#getCapacity()
	 * @see #getNameplate()
	 * @generated
	 */
	EAttribute getNameplate_Capacity();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Nameplate#getChargeVoltage <em>Charge Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charge Voltage</em>'.
	 * @see org.busbar.model.configuration.Nameplate#getChargeVoltage()
	 * @see #getNameplate()
	 * @generated
	 */
	EAttribute getNameplate_ChargeVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Nameplate#getDischargeVoltage <em>Discharge Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discharge Voltage</em>'.
	 * @see org.busbar.model.configuration.Nameplate#getDischargeVoltage()
	 * @see #getNameplate()
	 * @generated
	 */
	EAttribute getNameplate_DischargeVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Nameplate#getChargeCurrent <em>Charge Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charge Current</em>'.
	 * @see org.busbar.model.configuration.Nameplate#getChargeCurrent()
	 * @see #getNameplate()
	 * @generated
	 */
	EAttribute getNameplate_ChargeCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Nameplate#getDischargeCurrent <em>Discharge Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discharge Current</em>'.
	 * @see org.busbar.model.configuration.Nameplate#getDischargeCurrent()
	 * @see #getNameplate()
	 * @generated
	 */
	EAttribute getNameplate_DischargeCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Nameplate#getModules <em>Modules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modules</em>'.
	 * @see org.busbar.model.configuration.Nameplate#getModules()
	 * @see #getNameplate()
	 * @generated
	 */
	EAttribute getNameplate_Modules();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Nameplate#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.busbar.model.configuration.Nameplate#getSource()
	 * @see #getNameplate()
	 * @generated
	 */
	EAttribute getNameplate_Source();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Socket <em>Socket</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Socket</em>'.
	 * @see org.busbar.model.configuration.Socket
	 * @generated
	 */
	EClass getSocket();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Socket#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Socket#getId()
	 * @see #getSocket()
	 * @generated
	 */
	EAttribute getSocket_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Socket#getSocketId <em>Socket Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Socket Id</em>'.
	 * @see org.busbar.model.configuration.Socket#getSocketId()
	 * @see #getSocket()
	 * @generated
	 */
	EAttribute getSocket_SocketId();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Socket#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.busbar.model.configuration.Socket#getName()
	 * @see #getSocket()
	 * @generated
	 */
	EAttribute getSocket_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Socket#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.busbar.model.configuration.Socket#getType()
	 * @see #getSocket()
	 * @generated
	 */
	EAttribute getSocket_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Socket#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.configuration.Socket#getNote()
	 * @see #getSocket()
	 * @generated
	 */
	EAttribute getSocket_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Socket#getPins <em>Pins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pins</em>'.
	 * @see org.busbar.model.configuration.Socket#getPins()
	 * @see #getSocket()
	 * @generated
	 */
	EReference getSocket_Pins();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Socket#getHazards <em>Hazards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hazards</em>'.
	 * @see org.busbar.model.configuration.Socket#getHazards()
	 * @see #getSocket()
	 * @generated
	 */
	EReference getSocket_Hazards();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Pin <em>Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pin</em>'.
	 * @see org.busbar.model.configuration.Pin
	 * @generated
	 */
	EClass getPin();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Pin#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Pin#getId()
	 * @see #getPin()
	 * @generated
	 */
	EAttribute getPin_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Pin#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.busbar.model.configuration.Pin#getNumber()
	 * @see #getPin()
	 * @generated
	 */
	EAttribute getPin_Number();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Pin#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.busbar.model.configuration.Pin#getAssignments()
	 * @see #getPin()
	 * @generated
	 */
	EReference getPin_Assignments();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.busbar.model.configuration.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Assignment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Assignment#getId()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Assignment#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.busbar.model.configuration.Assignment#getSignal()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Signal();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Assignment#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.configuration.Assignment#getNote()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Note();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Hazard <em>Hazard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hazard</em>'.
	 * @see org.busbar.model.configuration.Hazard
	 * @generated
	 */
	EClass getHazard();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Hazard#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Hazard#getId()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Hazard#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.busbar.model.configuration.Hazard#getLevel()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Hazard#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.busbar.model.configuration.Hazard#getText()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Hazard#isAcknowledged <em>Acknowledged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acknowledged</em>'.
	 * @see org.busbar.model.configuration.Hazard#isAcknowledged()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Acknowledged();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Cable <em>Cable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cable</em>'.
	 * @see org.busbar.model.configuration.Cable
	 * @generated
	 */
	EClass getCable();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Cable#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Cable#getId()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Cable#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.busbar.model.configuration.Cable#getName()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Cable#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.busbar.model.configuration.Cable#getLength()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_Length();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Cable#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.busbar.model.configuration.Cable#getDecisions()
	 * @see #getCable()
	 * @generated
	 */
	EReference getCable_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Cable#getWires <em>Wires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wires</em>'.
	 * @see org.busbar.model.configuration.Cable#getWires()
	 * @see #getCable()
	 * @generated
	 */
	EReference getCable_Wires();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Cable#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.configuration.Cable#getNote()
	 * @see #getCable()
	 * @generated
	 */
	EAttribute getCable_Note();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Wire <em>Wire</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wire</em>'.
	 * @see org.busbar.model.configuration.Wire
	 * @generated
	 */
	EClass getWire();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Wire#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Wire#getId()
	 * @see #getWire()
	 * @generated
	 */
	EAttribute getWire_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Wire#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.busbar.model.configuration.Wire#getSignal()
	 * @see #getWire()
	 * @generated
	 */
	EAttribute getWire_Signal();

	/**
	 * Returns the meta object for the reference '{@link org.busbar.model.configuration.Wire#getInverterPin <em>Inverter Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Inverter Pin</em>'.
	 * @see org.busbar.model.configuration.Wire#getInverterPin()
	 * @see #getWire()
	 * @generated
	 */
	EReference getWire_InverterPin();

	/**
	 * Returns the meta object for the reference '{@link org.busbar.model.configuration.Wire#getBatteryPin <em>Battery Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Battery Pin</em>'.
	 * @see org.busbar.model.configuration.Wire#getBatteryPin()
	 * @see #getWire()
	 * @generated
	 */
	EReference getWire_BatteryPin();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Wire#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.busbar.model.configuration.Wire#getColour()
	 * @see #getWire()
	 * @generated
	 */
	EAttribute getWire_Colour();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.busbar.model.configuration.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Decision#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Decision#getId()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Decision#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.busbar.model.configuration.Decision#getSide()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Decision#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.busbar.model.configuration.Decision#getSignal()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Signal();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Decision#getPin <em>Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pin</em>'.
	 * @see org.busbar.model.configuration.Decision#getPin()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Pin();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Decision#getReading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reading</em>'.
	 * @see org.busbar.model.configuration.Decision#getReading()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Reading();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.ProtocolChoice <em>Protocol Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protocol Choice</em>'.
	 * @see org.busbar.model.configuration.ProtocolChoice
	 * @generated
	 */
	EClass getProtocolChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.ProtocolChoice#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.ProtocolChoice#getId()
	 * @see #getProtocolChoice()
	 * @generated
	 */
	EAttribute getProtocolChoice_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.ProtocolChoice#getProtocolId <em>Protocol Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol Id</em>'.
	 * @see org.busbar.model.configuration.ProtocolChoice#getProtocolId()
	 * @see #getProtocolChoice()
	 * @generated
	 */
	EAttribute getProtocolChoice_ProtocolId();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.ProtocolChoice#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.busbar.model.configuration.ProtocolChoice#getTitle()
	 * @see #getProtocolChoice()
	 * @generated
	 */
	EAttribute getProtocolChoice_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.ProtocolChoice#getBitRate <em>Bit Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit Rate</em>'.
	 * @see org.busbar.model.configuration.ProtocolChoice#getBitRate()
	 * @see #getProtocolChoice()
	 * @generated
	 */
	EAttribute getProtocolChoice_BitRate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.ProtocolChoice#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.busbar.model.configuration.ProtocolChoice#getOptions()
	 * @see #getProtocolChoice()
	 * @generated
	 */
	EReference getProtocolChoice_Options();

	/**
	 * Returns the meta object for the reference '{@link org.busbar.model.configuration.ProtocolChoice#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Origin</em>'.
	 * @see org.busbar.model.configuration.ProtocolChoice#getOrigin()
	 * @see #getProtocolChoice()
	 * @generated
	 */
	EReference getProtocolChoice_Origin();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.OptionChoice <em>Option Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option Choice</em>'.
	 * @see org.busbar.model.configuration.OptionChoice
	 * @generated
	 */
	EClass getOptionChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.OptionChoice#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.OptionChoice#getId()
	 * @see #getOptionChoice()
	 * @generated
	 */
	EAttribute getOptionChoice_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.OptionChoice#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.busbar.model.configuration.OptionChoice#getOption()
	 * @see #getOptionChoice()
	 * @generated
	 */
	EAttribute getOptionChoice_Option();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.OptionChoice#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.busbar.model.configuration.OptionChoice#getValue()
	 * @see #getOptionChoice()
	 * @generated
	 */
	EAttribute getOptionChoice_Value();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Limits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Limits</em>'.
	 * @see org.busbar.model.configuration.Limits
	 * @generated
	 */
	EClass getLimits();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Limits#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Limits#getId()
	 * @see #getLimits()
	 * @generated
	 */
	EAttribute getLimits_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Limits#getChargeVoltage <em>Charge Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charge Voltage</em>'.
	 * @see org.busbar.model.configuration.Limits#getChargeVoltage()
	 * @see #getLimits()
	 * @generated
	 */
	EAttribute getLimits_ChargeVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Limits#getDischargeVoltage <em>Discharge Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discharge Voltage</em>'.
	 * @see org.busbar.model.configuration.Limits#getDischargeVoltage()
	 * @see #getLimits()
	 * @generated
	 */
	EAttribute getLimits_DischargeVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Limits#getChargeCurrent <em>Charge Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charge Current</em>'.
	 * @see org.busbar.model.configuration.Limits#getChargeCurrent()
	 * @see #getLimits()
	 * @generated
	 */
	EAttribute getLimits_ChargeCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Limits#getDischargeCurrent <em>Discharge Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discharge Current</em>'.
	 * @see org.busbar.model.configuration.Limits#getDischargeCurrent()
	 * @see #getLimits()
	 * @generated
	 */
	EAttribute getLimits_DischargeCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Limits#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.configuration.Limits#getNote()
	 * @see #getLimits()
	 * @generated
	 */
	EAttribute getLimits_Note();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.busbar.model.configuration.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Setting#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Setting#getId()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Setting#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.busbar.model.configuration.Setting#getSide()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Setting#getSettingId <em>Setting Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Setting Id</em>'.
	 * @see org.busbar.model.configuration.Setting#getSettingId()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_SettingId();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Setting#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.busbar.model.configuration.Setting#getPath()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.busbar.model.configuration.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Setting#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.configuration.Setting#getNote()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Note();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.configuration.Setting#getSelects <em>Selects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Selects</em>'.
	 * @see org.busbar.model.configuration.Setting#getSelects()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Selects();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.configuration.Setting#getShows <em>Shows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Shows</em>'.
	 * @see org.busbar.model.configuration.Setting#getShows()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Shows();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.configuration.Setting#getHides <em>Hides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hides</em>'.
	 * @see org.busbar.model.configuration.Setting#getHides()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Hides();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Setting#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.busbar.model.configuration.Setting#getSeconds()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Seconds();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Setting#isUnseen <em>Unseen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unseen</em>'.
	 * @see org.busbar.model.configuration.Setting#isUnseen()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Unseen();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Setting#getFound <em>Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found</em>'.
	 * @see org.busbar.model.configuration.Setting#getFound()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Found();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Setting#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.busbar.model.configuration.Setting#isDone()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Done();

	/**
	 * Returns the meta object for the reference '{@link org.busbar.model.configuration.Setting#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Origin</em>'.
	 * @see org.busbar.model.configuration.Setting#getOrigin()
	 * @see #getSetting()
	 * @generated
	 */
	EReference getSetting_Origin();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.SafetyCheck <em>Safety Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Safety Check</em>'.
	 * @see org.busbar.model.configuration.SafetyCheck
	 * @generated
	 */
	EClass getSafetyCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.SafetyCheck#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.SafetyCheck#getId()
	 * @see #getSafetyCheck()
	 * @generated
	 */
	EAttribute getSafetyCheck_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.SafetyCheck#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.busbar.model.configuration.SafetyCheck#getTitle()
	 * @see #getSafetyCheck()
	 * @generated
	 */
	EAttribute getSafetyCheck_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.SafetyCheck#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.busbar.model.configuration.SafetyCheck#isDone()
	 * @see #getSafetyCheck()
	 * @generated
	 */
	EAttribute getSafetyCheck_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.SafetyCheck#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.busbar.model.configuration.SafetyCheck#getTime()
	 * @see #getSafetyCheck()
	 * @generated
	 */
	EAttribute getSafetyCheck_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.SafetyCheck#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.busbar.model.configuration.SafetyCheck#getPerson()
	 * @see #getSafetyCheck()
	 * @generated
	 */
	EAttribute getSafetyCheck_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.SafetyCheck#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.configuration.SafetyCheck#getNote()
	 * @see #getSafetyCheck()
	 * @generated
	 */
	EAttribute getSafetyCheck_Note();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.busbar.model.configuration.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Measurement#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Measurement#getId()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Measurement#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.busbar.model.configuration.Measurement#getWhat()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_What();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Measurement#getReading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reading</em>'.
	 * @see org.busbar.model.configuration.Measurement#getReading()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Reading();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Measurement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.busbar.model.configuration.Measurement#getValue()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Measurement#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.busbar.model.configuration.Measurement#getUnit()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Measurement#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.busbar.model.configuration.Measurement#getTime()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Measurement#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.busbar.model.configuration.Measurement#getPerson()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Measurement#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.busbar.model.configuration.Measurement#getInstrument()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Measurement#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.configuration.Measurement#getNote()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Note();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.AcceptanceTest <em>Acceptance Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Acceptance Test</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest
	 * @generated
	 */
	EClass getAcceptanceTest();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.AcceptanceTest#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest#getId()
	 * @see #getAcceptanceTest()
	 * @generated
	 */
	EAttribute getAcceptanceTest_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.AcceptanceTest#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest#getTitle()
	 * @see #getAcceptanceTest()
	 * @generated
	 */
	EAttribute getAcceptanceTest_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.AcceptanceTest#getProcedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Procedure</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest#getProcedure()
	 * @see #getAcceptanceTest()
	 * @generated
	 */
	EAttribute getAcceptanceTest_Procedure();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.AcceptanceTest#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest#getExpected()
	 * @see #getAcceptanceTest()
	 * @generated
	 */
	EAttribute getAcceptanceTest_Expected();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.AcceptanceTest#getObserved <em>Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observed</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest#getObserved()
	 * @see #getAcceptanceTest()
	 * @generated
	 */
	EAttribute getAcceptanceTest_Observed();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.AcceptanceTest#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest#getOutcome()
	 * @see #getAcceptanceTest()
	 * @generated
	 */
	EAttribute getAcceptanceTest_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.AcceptanceTest#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest#getTime()
	 * @see #getAcceptanceTest()
	 * @generated
	 */
	EAttribute getAcceptanceTest_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.AcceptanceTest#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest#getPerson()
	 * @see #getAcceptanceTest()
	 * @generated
	 */
	EAttribute getAcceptanceTest_Person();

	/**
	 * Returns the meta object for the reference list '{@link org.busbar.model.configuration.AcceptanceTest#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Measurements</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest#getMeasurements()
	 * @see #getAcceptanceTest()
	 * @generated
	 */
	EReference getAcceptanceTest_Measurements();

	/**
	 * Returns the meta object for the containment reference '{@link org.busbar.model.configuration.AcceptanceTest#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Result</em>'.
	 * @see org.busbar.model.configuration.AcceptanceTest#getResult()
	 * @see #getAcceptanceTest()
	 * @generated
	 */
	EReference getAcceptanceTest_Result();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.TestResult <em>Test Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Test Result</em>'.
	 * @see org.busbar.model.configuration.TestResult
	 * @generated
	 */
	EClass getTestResult();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestResult#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.TestResult#getId()
	 * @see #getTestResult()
	 * @generated
	 */
	EAttribute getTestResult_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestResult#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.busbar.model.configuration.TestResult#getVerdict()
	 * @see #getTestResult()
	 * @generated
	 */
	EAttribute getTestResult_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestResult#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.busbar.model.configuration.TestResult#getReason()
	 * @see #getTestResult()
	 * @generated
	 */
	EAttribute getTestResult_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestResult#getCapture <em>Capture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capture</em>'.
	 * @see org.busbar.model.configuration.TestResult#getCapture()
	 * @see #getTestResult()
	 * @generated
	 */
	EAttribute getTestResult_Capture();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestResult#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.busbar.model.configuration.TestResult#getFrom()
	 * @see #getTestResult()
	 * @generated
	 */
	EAttribute getTestResult_From();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestResult#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.busbar.model.configuration.TestResult#getTo()
	 * @see #getTestResult()
	 * @generated
	 */
	EAttribute getTestResult_To();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.TestResult#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.busbar.model.configuration.TestResult#getValues()
	 * @see #getTestResult()
	 * @generated
	 */
	EReference getTestResult_Values();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.configuration.TestResult#getFrames <em>Frames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Frames</em>'.
	 * @see org.busbar.model.configuration.TestResult#getFrames()
	 * @see #getTestResult()
	 * @generated
	 */
	EAttribute getTestResult_Frames();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.TestValue <em>Test Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Test Value</em>'.
	 * @see org.busbar.model.configuration.TestValue
	 * @generated
	 */
	EClass getTestValue();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestValue#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.TestValue#getId()
	 * @see #getTestValue()
	 * @generated
	 */
	EAttribute getTestValue_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestValue#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.busbar.model.configuration.TestValue#getWhat()
	 * @see #getTestValue()
	 * @generated
	 */
	EAttribute getTestValue_What();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.busbar.model.configuration.TestValue#getValue()
	 * @see #getTestValue()
	 * @generated
	 */
	EAttribute getTestValue_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestValue#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.busbar.model.configuration.TestValue#getUnit()
	 * @see #getTestValue()
	 * @generated
	 */
	EAttribute getTestValue_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestValue#getLimit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit</em>'.
	 * @see org.busbar.model.configuration.TestValue#getLimit()
	 * @see #getTestValue()
	 * @generated
	 */
	EAttribute getTestValue_Limit();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.TestValue#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.busbar.model.configuration.TestValue#getVerdict()
	 * @see #getTestValue()
	 * @generated
	 */
	EAttribute getTestValue_Verdict();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Fingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fingerprint</em>'.
	 * @see org.busbar.model.configuration.Fingerprint
	 * @generated
	 */
	EClass getFingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Fingerprint#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Fingerprint#getId()
	 * @see #getFingerprint()
	 * @generated
	 */
	EAttribute getFingerprint_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Fingerprint#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.busbar.model.configuration.Fingerprint#getTime()
	 * @see #getFingerprint()
	 * @generated
	 */
	EAttribute getFingerprint_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Fingerprint#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.busbar.model.configuration.Fingerprint#getPerson()
	 * @see #getFingerprint()
	 * @generated
	 */
	EAttribute getFingerprint_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Fingerprint#getCapture <em>Capture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capture</em>'.
	 * @see org.busbar.model.configuration.Fingerprint#getCapture()
	 * @see #getFingerprint()
	 * @generated
	 */
	EAttribute getFingerprint_Capture();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Fingerprint#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.busbar.model.configuration.Fingerprint#getSeconds()
	 * @see #getFingerprint()
	 * @generated
	 */
	EAttribute getFingerprint_Seconds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Fingerprint#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Messages</em>'.
	 * @see org.busbar.model.configuration.Fingerprint#getMessages()
	 * @see #getFingerprint()
	 * @generated
	 */
	EReference getFingerprint_Messages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Fingerprint#getRanges <em>Ranges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ranges</em>'.
	 * @see org.busbar.model.configuration.Fingerprint#getRanges()
	 * @see #getFingerprint()
	 * @generated
	 */
	EReference getFingerprint_Ranges();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.configuration.Fingerprint#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.busbar.model.configuration.Fingerprint#getFacts()
	 * @see #getFingerprint()
	 * @generated
	 */
	EReference getFingerprint_Facts();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.FingerprintMessage <em>Fingerprint Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fingerprint Message</em>'.
	 * @see org.busbar.model.configuration.FingerprintMessage
	 * @generated
	 */
	EClass getFingerprintMessage();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintMessage#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.FingerprintMessage#getId()
	 * @see #getFingerprintMessage()
	 * @generated
	 */
	EAttribute getFingerprintMessage_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintMessage#getIdentifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifier</em>'.
	 * @see org.busbar.model.configuration.FingerprintMessage#getIdentifier()
	 * @see #getFingerprintMessage()
	 * @generated
	 */
	EAttribute getFingerprintMessage_Identifier();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintMessage#getSender <em>Sender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sender</em>'.
	 * @see org.busbar.model.configuration.FingerprintMessage#getSender()
	 * @see #getFingerprintMessage()
	 * @generated
	 */
	EAttribute getFingerprintMessage_Sender();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintMessage#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.busbar.model.configuration.FingerprintMessage#getLength()
	 * @see #getFingerprintMessage()
	 * @generated
	 */
	EAttribute getFingerprintMessage_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintMessage#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.busbar.model.configuration.FingerprintMessage#getPeriod()
	 * @see #getFingerprintMessage()
	 * @generated
	 */
	EAttribute getFingerprintMessage_Period();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.FingerprintRange <em>Fingerprint Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fingerprint Range</em>'.
	 * @see org.busbar.model.configuration.FingerprintRange
	 * @generated
	 */
	EClass getFingerprintRange();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintRange#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.FingerprintRange#getId()
	 * @see #getFingerprintRange()
	 * @generated
	 */
	EAttribute getFingerprintRange_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintRange#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.busbar.model.configuration.FingerprintRange#getQuantity()
	 * @see #getFingerprintRange()
	 * @generated
	 */
	EAttribute getFingerprintRange_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintRange#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.busbar.model.configuration.FingerprintRange#getLow()
	 * @see #getFingerprintRange()
	 * @generated
	 */
	EAttribute getFingerprintRange_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintRange#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.busbar.model.configuration.FingerprintRange#getHigh()
	 * @see #getFingerprintRange()
	 * @generated
	 */
	EAttribute getFingerprintRange_High();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.FingerprintFact <em>Fingerprint Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fingerprint Fact</em>'.
	 * @see org.busbar.model.configuration.FingerprintFact
	 * @generated
	 */
	EClass getFingerprintFact();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintFact#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.FingerprintFact#getId()
	 * @see #getFingerprintFact()
	 * @generated
	 */
	EAttribute getFingerprintFact_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintFact#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.busbar.model.configuration.FingerprintFact#getSubject()
	 * @see #getFingerprintFact()
	 * @generated
	 */
	EAttribute getFingerprintFact_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintFact#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.busbar.model.configuration.FingerprintFact#getTitle()
	 * @see #getFingerprintFact()
	 * @generated
	 */
	EAttribute getFingerprintFact_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.FingerprintFact#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.busbar.model.configuration.FingerprintFact#getValue()
	 * @see #getFingerprintFact()
	 * @generated
	 */
	EAttribute getFingerprintFact_Value();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.busbar.model.configuration.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Note#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Note#getId()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.busbar.model.configuration.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Note#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.busbar.model.configuration.Note#getTime()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Note#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.busbar.model.configuration.Note#getPerson()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Person();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.configuration.Photo <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Photo</em>'.
	 * @see org.busbar.model.configuration.Photo
	 * @generated
	 */
	EClass getPhoto();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Photo#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.configuration.Photo#getId()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Photo#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.busbar.model.configuration.Photo#getFile()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_File();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Photo#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see org.busbar.model.configuration.Photo#getHash()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Hash();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Photo#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caption</em>'.
	 * @see org.busbar.model.configuration.Photo#getCaption()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Caption();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Photo#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.busbar.model.configuration.Photo#getTime()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.configuration.Photo#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see org.busbar.model.configuration.Photo#getPerson()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Person();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.configuration.Confidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidence</em>'.
	 * @see org.busbar.model.configuration.Confidence
	 * @generated
	 */
	EEnum getConfidence();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.configuration.ConnectorType <em>Connector Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Connector Type</em>'.
	 * @see org.busbar.model.configuration.ConnectorType
	 * @generated
	 */
	EEnum getConnectorType();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.configuration.HazardLevel <em>Hazard Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hazard Level</em>'.
	 * @see org.busbar.model.configuration.HazardLevel
	 * @generated
	 */
	EEnum getHazardLevel();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.configuration.Side <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Side</em>'.
	 * @see org.busbar.model.configuration.Side
	 * @generated
	 */
	EEnum getSide();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.configuration.DataLine <em>Data Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Data Line</em>'.
	 * @see org.busbar.model.configuration.DataLine
	 * @generated
	 */
	EEnum getDataLine();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.configuration.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Outcome</em>'.
	 * @see org.busbar.model.configuration.Outcome
	 * @generated
	 */
	EEnum getOutcome();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.configuration.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict</em>'.
	 * @see org.busbar.model.configuration.Verdict
	 * @generated
	 */
	EEnum getVerdict();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ConfigurationFactory getConfigurationFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.ConfigurationImpl <em>Configuration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.ConfigurationImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getConfiguration()
		 * @generated
		 */
		EClass CONFIGURATION = eINSTANCE.getConfiguration();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION__ID = eINSTANCE.getConfiguration_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION__TITLE = eINSTANCE.getConfiguration_Title();

		/**
		 * The meta object literal for the '<em><b>Converter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION__CONVERTER = eINSTANCE.getConfiguration_Converter();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIGURATION__LINES = eINSTANCE.getConfiguration_Lines();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__SITE = eINSTANCE.getConfiguration_Site();

		/**
		 * The meta object literal for the '<em><b>Origins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__ORIGINS = eINSTANCE.getConfiguration_Origins();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__SOURCES = eINSTANCE.getConfiguration_Sources();

		/**
		 * The meta object literal for the '<em><b>Battery</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__BATTERY = eINSTANCE.getConfiguration_Battery();

		/**
		 * The meta object literal for the '<em><b>Inverter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__INVERTER = eINSTANCE.getConfiguration_Inverter();

		/**
		 * The meta object literal for the '<em><b>Cable</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__CABLE = eINSTANCE.getConfiguration_Cable();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__PROTOCOL = eINSTANCE.getConfiguration_Protocol();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__LIMITS = eINSTANCE.getConfiguration_Limits();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__SETTINGS = eINSTANCE.getConfiguration_Settings();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__CHECKS = eINSTANCE.getConfiguration_Checks();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__MEASUREMENTS = eINSTANCE.getConfiguration_Measurements();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__TESTS = eINSTANCE.getConfiguration_Tests();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__FINGERPRINT = eINSTANCE.getConfiguration_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__NOTES = eINSTANCE.getConfiguration_Notes();

		/**
		 * The meta object literal for the '<em><b>Photos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURATION__PHOTOS = eINSTANCE.getConfiguration_Photos();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.SiteImpl <em>Site</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.SiteImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSite()
		 * @generated
		 */
		EClass SITE = eINSTANCE.getSite();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__ID = eINSTANCE.getSite_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__NAME = eINSTANCE.getSite_Name();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__PLACE = eINSTANCE.getSite_Place();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__OWNER = eINSTANCE.getSite_Owner();

		/**
		 * The meta object literal for the '<em><b>Engineer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__ENGINEER = eINSTANCE.getSite_Engineer();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SITE__NOTE = eINSTANCE.getSite_Note();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.OriginImpl <em>Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.OriginImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getOrigin()
		 * @generated
		 */
		EClass ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__ID = eINSTANCE.getOrigin_Id();

		/**
		 * The meta object literal for the '<em><b>Bundle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__BUNDLE = eINSTANCE.getOrigin_Bundle();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__VERSION = eINSTANCE.getOrigin_Version();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__PATH = eINSTANCE.getOrigin_Path();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__HASH = eINSTANCE.getOrigin_Hash();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.SourceImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ID = eINSTANCE.getSource_Id();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__KEY = eINSTANCE.getSource_Key();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DOCUMENT = eINSTANCE.getSource_Document();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__PLACE = eINSTANCE.getSource_Place();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DATE = eINSTANCE.getSource_Date();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__ORIGIN = eINSTANCE.getSource_Origin();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.FactImpl <em>Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.FactImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getFact()
		 * @generated
		 */
		EClass FACT = eINSTANCE.getFact();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__CONFIDENCE = eINSTANCE.getFact_Confidence();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACT__SOURCES = eINSTANCE.getFact_Sources();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.EquipmentImpl <em>Equipment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.EquipmentImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getEquipment()
		 * @generated
		 */
		EClass EQUIPMENT = eINSTANCE.getEquipment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__ID = eINSTANCE.getEquipment_Id();

		/**
		 * The meta object literal for the '<em><b>Device Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__DEVICE_ID = eINSTANCE.getEquipment_DeviceId();

		/**
		 * The meta object literal for the '<em><b>Device Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__DEVICE_NAME = eINSTANCE.getEquipment_DeviceName();

		/**
		 * The meta object literal for the '<em><b>Model Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__MODEL_ID = eINSTANCE.getEquipment_ModelId();

		/**
		 * The meta object literal for the '<em><b>Model Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__MODEL_NAME = eINSTANCE.getEquipment_ModelName();

		/**
		 * The meta object literal for the '<em><b>Protocols</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__PROTOCOLS = eINSTANCE.getEquipment_Protocols();

		/**
		 * The meta object literal for the '<em><b>Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__SERIAL_NUMBER = eINSTANCE.getEquipment_SerialNumber();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__FIRMWARE = eINSTANCE.getEquipment_Firmware();

		/**
		 * The meta object literal for the '<em><b>Modules</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__MODULES = eINSTANCE.getEquipment_Modules();

		/**
		 * The meta object literal for the '<em><b>Nameplate</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EQUIPMENT__NAMEPLATE = eINSTANCE.getEquipment_Nameplate();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EQUIPMENT__ORIGIN = eINSTANCE.getEquipment_Origin();

		/**
		 * The meta object literal for the '<em><b>Socket</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EQUIPMENT__SOCKET = eINSTANCE.getEquipment_Socket();

		/**
		 * The meta object literal for the '<em><b>Hazards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EQUIPMENT__HAZARDS = eINSTANCE.getEquipment_Hazards();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.NameplateImpl <em>Nameplate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.NameplateImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getNameplate()
		 * @generated
		 */
		EClass NAMEPLATE = eINSTANCE.getNameplate();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMEPLATE__ID = eINSTANCE.getNameplate_Id();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMEPLATE__CELLS = eINSTANCE.getNameplate_Cells();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMEPLATE__CAPACITY = eINSTANCE.getNameplate_Capacity();

		/**
		 * The meta object literal for the '<em><b>Charge Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMEPLATE__CHARGE_VOLTAGE = eINSTANCE.getNameplate_ChargeVoltage();

		/**
		 * The meta object literal for the '<em><b>Discharge Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMEPLATE__DISCHARGE_VOLTAGE = eINSTANCE.getNameplate_DischargeVoltage();

		/**
		 * The meta object literal for the '<em><b>Charge Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMEPLATE__CHARGE_CURRENT = eINSTANCE.getNameplate_ChargeCurrent();

		/**
		 * The meta object literal for the '<em><b>Discharge Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMEPLATE__DISCHARGE_CURRENT = eINSTANCE.getNameplate_DischargeCurrent();

		/**
		 * The meta object literal for the '<em><b>Modules</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMEPLATE__MODULES = eINSTANCE.getNameplate_Modules();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMEPLATE__SOURCE = eINSTANCE.getNameplate_Source();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.SocketImpl <em>Socket</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.SocketImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSocket()
		 * @generated
		 */
		EClass SOCKET = eINSTANCE.getSocket();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET__ID = eINSTANCE.getSocket_Id();

		/**
		 * The meta object literal for the '<em><b>Socket Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET__SOCKET_ID = eINSTANCE.getSocket_SocketId();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET__NAME = eINSTANCE.getSocket_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET__TYPE = eINSTANCE.getSocket_Type();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET__NOTE = eINSTANCE.getSocket_Note();

		/**
		 * The meta object literal for the '<em><b>Pins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOCKET__PINS = eINSTANCE.getSocket_Pins();

		/**
		 * The meta object literal for the '<em><b>Hazards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOCKET__HAZARDS = eINSTANCE.getSocket_Hazards();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.PinImpl <em>Pin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.PinImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getPin()
		 * @generated
		 */
		EClass PIN = eINSTANCE.getPin();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIN__ID = eINSTANCE.getPin_Id();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PIN__NUMBER = eINSTANCE.getPin_Number();

		/**
		 * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PIN__ASSIGNMENTS = eINSTANCE.getPin_Assignments();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.AssignmentImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ID = eINSTANCE.getAssignment_Id();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__SIGNAL = eINSTANCE.getAssignment_Signal();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__NOTE = eINSTANCE.getAssignment_Note();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.HazardImpl <em>Hazard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.HazardImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getHazard()
		 * @generated
		 */
		EClass HAZARD = eINSTANCE.getHazard();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD__ID = eINSTANCE.getHazard_Id();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD__LEVEL = eINSTANCE.getHazard_Level();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD__TEXT = eINSTANCE.getHazard_Text();

		/**
		 * The meta object literal for the '<em><b>Acknowledged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HAZARD__ACKNOWLEDGED = eINSTANCE.getHazard_Acknowledged();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.CableImpl <em>Cable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.CableImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getCable()
		 * @generated
		 */
		EClass CABLE = eINSTANCE.getCable();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__ID = eINSTANCE.getCable_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__NAME = eINSTANCE.getCable_Name();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__LENGTH = eINSTANCE.getCable_Length();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE__DECISIONS = eINSTANCE.getCable_Decisions();

		/**
		 * The meta object literal for the '<em><b>Wires</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CABLE__WIRES = eINSTANCE.getCable_Wires();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CABLE__NOTE = eINSTANCE.getCable_Note();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.WireImpl <em>Wire</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.WireImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getWire()
		 * @generated
		 */
		EClass WIRE = eINSTANCE.getWire();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WIRE__ID = eINSTANCE.getWire_Id();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WIRE__SIGNAL = eINSTANCE.getWire_Signal();

		/**
		 * The meta object literal for the '<em><b>Inverter Pin</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WIRE__INVERTER_PIN = eINSTANCE.getWire_InverterPin();

		/**
		 * The meta object literal for the '<em><b>Battery Pin</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WIRE__BATTERY_PIN = eINSTANCE.getWire_BatteryPin();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WIRE__COLOUR = eINSTANCE.getWire_Colour();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.DecisionImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__ID = eINSTANCE.getDecision_Id();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__SIDE = eINSTANCE.getDecision_Side();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__SIGNAL = eINSTANCE.getDecision_Signal();

		/**
		 * The meta object literal for the '<em><b>Pin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__PIN = eINSTANCE.getDecision_Pin();

		/**
		 * The meta object literal for the '<em><b>Reading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__READING = eINSTANCE.getDecision_Reading();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.ProtocolChoiceImpl <em>Protocol Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.ProtocolChoiceImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getProtocolChoice()
		 * @generated
		 */
		EClass PROTOCOL_CHOICE = eINSTANCE.getProtocolChoice();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL_CHOICE__ID = eINSTANCE.getProtocolChoice_Id();

		/**
		 * The meta object literal for the '<em><b>Protocol Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL_CHOICE__PROTOCOL_ID = eINSTANCE.getProtocolChoice_ProtocolId();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL_CHOICE__TITLE = eINSTANCE.getProtocolChoice_Title();

		/**
		 * The meta object literal for the '<em><b>Bit Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL_CHOICE__BIT_RATE = eINSTANCE.getProtocolChoice_BitRate();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL_CHOICE__OPTIONS = eINSTANCE.getProtocolChoice_Options();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL_CHOICE__ORIGIN = eINSTANCE.getProtocolChoice_Origin();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.OptionChoiceImpl <em>Option Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.OptionChoiceImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getOptionChoice()
		 * @generated
		 */
		EClass OPTION_CHOICE = eINSTANCE.getOptionChoice();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_CHOICE__ID = eINSTANCE.getOptionChoice_Id();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_CHOICE__OPTION = eINSTANCE.getOptionChoice_Option();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_CHOICE__VALUE = eINSTANCE.getOptionChoice_Value();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.LimitsImpl <em>Limits</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.LimitsImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getLimits()
		 * @generated
		 */
		EClass LIMITS = eINSTANCE.getLimits();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMITS__ID = eINSTANCE.getLimits_Id();

		/**
		 * The meta object literal for the '<em><b>Charge Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMITS__CHARGE_VOLTAGE = eINSTANCE.getLimits_ChargeVoltage();

		/**
		 * The meta object literal for the '<em><b>Discharge Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMITS__DISCHARGE_VOLTAGE = eINSTANCE.getLimits_DischargeVoltage();

		/**
		 * The meta object literal for the '<em><b>Charge Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMITS__CHARGE_CURRENT = eINSTANCE.getLimits_ChargeCurrent();

		/**
		 * The meta object literal for the '<em><b>Discharge Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMITS__DISCHARGE_CURRENT = eINSTANCE.getLimits_DischargeCurrent();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIMITS__NOTE = eINSTANCE.getLimits_Note();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.SettingImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__ID = eINSTANCE.getSetting_Id();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__SIDE = eINSTANCE.getSetting_Side();

		/**
		 * The meta object literal for the '<em><b>Setting Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__SETTING_ID = eINSTANCE.getSetting_SettingId();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__PATH = eINSTANCE.getSetting_Path();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__NOTE = eINSTANCE.getSetting_Note();

		/**
		 * The meta object literal for the '<em><b>Selects</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__SELECTS = eINSTANCE.getSetting_Selects();

		/**
		 * The meta object literal for the '<em><b>Shows</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__SHOWS = eINSTANCE.getSetting_Shows();

		/**
		 * The meta object literal for the '<em><b>Hides</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__HIDES = eINSTANCE.getSetting_Hides();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__SECONDS = eINSTANCE.getSetting_Seconds();

		/**
		 * The meta object literal for the '<em><b>Unseen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__UNSEEN = eINSTANCE.getSetting_Unseen();

		/**
		 * The meta object literal for the '<em><b>Found</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__FOUND = eINSTANCE.getSetting_Found();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__DONE = eINSTANCE.getSetting_Done();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SETTING__ORIGIN = eINSTANCE.getSetting_Origin();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.SafetyCheckImpl <em>Safety Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.SafetyCheckImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSafetyCheck()
		 * @generated
		 */
		EClass SAFETY_CHECK = eINSTANCE.getSafetyCheck();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAFETY_CHECK__ID = eINSTANCE.getSafetyCheck_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAFETY_CHECK__TITLE = eINSTANCE.getSafetyCheck_Title();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAFETY_CHECK__DONE = eINSTANCE.getSafetyCheck_Done();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAFETY_CHECK__TIME = eINSTANCE.getSafetyCheck_Time();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAFETY_CHECK__PERSON = eINSTANCE.getSafetyCheck_Person();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAFETY_CHECK__NOTE = eINSTANCE.getSafetyCheck_Note();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.MeasurementImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__ID = eINSTANCE.getMeasurement_Id();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__WHAT = eINSTANCE.getMeasurement_What();

		/**
		 * The meta object literal for the '<em><b>Reading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__READING = eINSTANCE.getMeasurement_Reading();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__VALUE = eINSTANCE.getMeasurement_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__UNIT = eINSTANCE.getMeasurement_Unit();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__TIME = eINSTANCE.getMeasurement_Time();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__PERSON = eINSTANCE.getMeasurement_Person();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__INSTRUMENT = eINSTANCE.getMeasurement_Instrument();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__NOTE = eINSTANCE.getMeasurement_Note();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.AcceptanceTestImpl <em>Acceptance Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.AcceptanceTestImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getAcceptanceTest()
		 * @generated
		 */
		EClass ACCEPTANCE_TEST = eINSTANCE.getAcceptanceTest();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE_TEST__ID = eINSTANCE.getAcceptanceTest_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE_TEST__TITLE = eINSTANCE.getAcceptanceTest_Title();

		/**
		 * The meta object literal for the '<em><b>Procedure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE_TEST__PROCEDURE = eINSTANCE.getAcceptanceTest_Procedure();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE_TEST__EXPECTED = eINSTANCE.getAcceptanceTest_Expected();

		/**
		 * The meta object literal for the '<em><b>Observed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE_TEST__OBSERVED = eINSTANCE.getAcceptanceTest_Observed();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE_TEST__OUTCOME = eINSTANCE.getAcceptanceTest_Outcome();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE_TEST__TIME = eINSTANCE.getAcceptanceTest_Time();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE_TEST__PERSON = eINSTANCE.getAcceptanceTest_Person();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTANCE_TEST__MEASUREMENTS = eINSTANCE.getAcceptanceTest_Measurements();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTANCE_TEST__RESULT = eINSTANCE.getAcceptanceTest_Result();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.TestResultImpl <em>Test Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.TestResultImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getTestResult()
		 * @generated
		 */
		EClass TEST_RESULT = eINSTANCE.getTestResult();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_RESULT__ID = eINSTANCE.getTestResult_Id();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_RESULT__VERDICT = eINSTANCE.getTestResult_Verdict();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_RESULT__REASON = eINSTANCE.getTestResult_Reason();

		/**
		 * The meta object literal for the '<em><b>Capture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_RESULT__CAPTURE = eINSTANCE.getTestResult_Capture();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_RESULT__FROM = eINSTANCE.getTestResult_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_RESULT__TO = eINSTANCE.getTestResult_To();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEST_RESULT__VALUES = eINSTANCE.getTestResult_Values();

		/**
		 * The meta object literal for the '<em><b>Frames</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_RESULT__FRAMES = eINSTANCE.getTestResult_Frames();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.TestValueImpl <em>Test Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.TestValueImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getTestValue()
		 * @generated
		 */
		EClass TEST_VALUE = eINSTANCE.getTestValue();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_VALUE__ID = eINSTANCE.getTestValue_Id();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_VALUE__WHAT = eINSTANCE.getTestValue_What();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_VALUE__VALUE = eINSTANCE.getTestValue_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_VALUE__UNIT = eINSTANCE.getTestValue_Unit();

		/**
		 * The meta object literal for the '<em><b>Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_VALUE__LIMIT = eINSTANCE.getTestValue_Limit();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_VALUE__VERDICT = eINSTANCE.getTestValue_Verdict();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.FingerprintImpl <em>Fingerprint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.FingerprintImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getFingerprint()
		 * @generated
		 */
		EClass FINGERPRINT = eINSTANCE.getFingerprint();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT__ID = eINSTANCE.getFingerprint_Id();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT__TIME = eINSTANCE.getFingerprint_Time();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT__PERSON = eINSTANCE.getFingerprint_Person();

		/**
		 * The meta object literal for the '<em><b>Capture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT__CAPTURE = eINSTANCE.getFingerprint_Capture();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT__SECONDS = eINSTANCE.getFingerprint_Seconds();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINGERPRINT__MESSAGES = eINSTANCE.getFingerprint_Messages();

		/**
		 * The meta object literal for the '<em><b>Ranges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINGERPRINT__RANGES = eINSTANCE.getFingerprint_Ranges();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINGERPRINT__FACTS = eINSTANCE.getFingerprint_Facts();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.FingerprintMessageImpl <em>Fingerprint Message</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.FingerprintMessageImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getFingerprintMessage()
		 * @generated
		 */
		EClass FINGERPRINT_MESSAGE = eINSTANCE.getFingerprintMessage();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_MESSAGE__ID = eINSTANCE.getFingerprintMessage_Id();

		/**
		 * The meta object literal for the '<em><b>Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_MESSAGE__IDENTIFIER = eINSTANCE.getFingerprintMessage_Identifier();

		/**
		 * The meta object literal for the '<em><b>Sender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_MESSAGE__SENDER = eINSTANCE.getFingerprintMessage_Sender();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_MESSAGE__LENGTH = eINSTANCE.getFingerprintMessage_Length();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_MESSAGE__PERIOD = eINSTANCE.getFingerprintMessage_Period();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.FingerprintRangeImpl <em>Fingerprint Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.FingerprintRangeImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getFingerprintRange()
		 * @generated
		 */
		EClass FINGERPRINT_RANGE = eINSTANCE.getFingerprintRange();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_RANGE__ID = eINSTANCE.getFingerprintRange_Id();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_RANGE__QUANTITY = eINSTANCE.getFingerprintRange_Quantity();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_RANGE__LOW = eINSTANCE.getFingerprintRange_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_RANGE__HIGH = eINSTANCE.getFingerprintRange_High();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.FingerprintFactImpl <em>Fingerprint Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.FingerprintFactImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getFingerprintFact()
		 * @generated
		 */
		EClass FINGERPRINT_FACT = eINSTANCE.getFingerprintFact();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_FACT__ID = eINSTANCE.getFingerprintFact_Id();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_FACT__SUBJECT = eINSTANCE.getFingerprintFact_Subject();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_FACT__TITLE = eINSTANCE.getFingerprintFact_Title();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINGERPRINT_FACT__VALUE = eINSTANCE.getFingerprintFact_Value();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.NoteImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__ID = eINSTANCE.getNote_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TIME = eINSTANCE.getNote_Time();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__PERSON = eINSTANCE.getNote_Person();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.impl.PhotoImpl <em>Photo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.impl.PhotoImpl
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getPhoto()
		 * @generated
		 */
		EClass PHOTO = eINSTANCE.getPhoto();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__ID = eINSTANCE.getPhoto_Id();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__FILE = eINSTANCE.getPhoto_File();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__HASH = eINSTANCE.getPhoto_Hash();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__CAPTION = eINSTANCE.getPhoto_Caption();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__TIME = eINSTANCE.getPhoto_Time();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__PERSON = eINSTANCE.getPhoto_Person();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.Confidence <em>Confidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.Confidence
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getConfidence()
		 * @generated
		 */
		EEnum CONFIDENCE = eINSTANCE.getConfidence();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.ConnectorType <em>Connector Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.ConnectorType
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getConnectorType()
		 * @generated
		 */
		EEnum CONNECTOR_TYPE = eINSTANCE.getConnectorType();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.HazardLevel <em>Hazard Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.HazardLevel
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getHazardLevel()
		 * @generated
		 */
		EEnum HAZARD_LEVEL = eINSTANCE.getHazardLevel();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.Side <em>Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.Side
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getSide()
		 * @generated
		 */
		EEnum SIDE = eINSTANCE.getSide();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.DataLine <em>Data Line</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.DataLine
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getDataLine()
		 * @generated
		 */
		EEnum DATA_LINE = eINSTANCE.getDataLine();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.Outcome <em>Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.Outcome
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getOutcome()
		 * @generated
		 */
		EEnum OUTCOME = eINSTANCE.getOutcome();

		/**
		 * The meta object literal for the '{@link org.busbar.model.configuration.Verdict <em>Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.configuration.Verdict
		 * @see org.busbar.model.configuration.impl.ConfigurationPackageImpl#getVerdict()
		 * @generated
		 */
		EEnum VERDICT = eINSTANCE.getVerdict();

	}

} //ConfigurationPackage
