/**
 */
package org.busbar.model.brand;

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
 * What is known of an inverter brand, a battery or a protocol. Public; additive within a major version. Every text may be a %key of the bundle's localization.
 * <!-- end-model-doc -->
 * @see org.busbar.model.brand.BrandFactory
 * @model kind="package"
 * @generated
 */
public interface BrandPackage extends EPackage
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "brand";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://busbar.org/schema/brand/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "brand";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	BrandPackage eINSTANCE = org.busbar.model.brand.impl.BrandPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.SourceImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__KEY = 0;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DOCUMENT = 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PLACE = 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DATE = 3;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.FactImpl <em>Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.FactImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getFact()
	 * @generated
	 */
	int FACT = 1;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__CONFIDENCE = 0;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
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
	 * The meta object id for the '{@link org.busbar.model.brand.impl.DeviceImpl <em>Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.DeviceImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SOURCES = 2;

	/**
	 * The feature id for the '<em><b>Models</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__MODELS = 3;

	/**
	 * The feature id for the '<em><b>Sockets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SOCKETS = 4;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__SETTINGS = 5;

	/**
	 * The feature id for the '<em><b>Hazards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__HAZARDS = 6;

	/**
	 * The feature id for the '<em><b>Unknowns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__UNKNOWNS = 7;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__USES = 8;

	/**
	 * The feature id for the '<em><b>Captures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE__CAPTURES = 9;

	/**
	 * The number of structural features of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.BrandImpl <em>Brand</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.BrandImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getBrand()
	 * @generated
	 */
	int BRAND = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__SOURCES = DEVICE__SOURCES;

	/**
	 * The feature id for the '<em><b>Models</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__MODELS = DEVICE__MODELS;

	/**
	 * The feature id for the '<em><b>Sockets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__SOCKETS = DEVICE__SOCKETS;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__SETTINGS = DEVICE__SETTINGS;

	/**
	 * The feature id for the '<em><b>Hazards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__HAZARDS = DEVICE__HAZARDS;

	/**
	 * The feature id for the '<em><b>Unknowns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__UNKNOWNS = DEVICE__UNKNOWNS;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__USES = DEVICE__USES;

	/**
	 * The feature id for the '<em><b>Captures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__CAPTURES = DEVICE__CAPTURES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND__KIND = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Brand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Brand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRAND_OPERATION_COUNT = DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.BatteryImpl <em>Battery</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.BatteryImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getBattery()
	 * @generated
	 */
	int BATTERY = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__ID = DEVICE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__NAME = DEVICE__NAME;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__SOURCES = DEVICE__SOURCES;

	/**
	 * The feature id for the '<em><b>Models</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__MODELS = DEVICE__MODELS;

	/**
	 * The feature id for the '<em><b>Sockets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__SOCKETS = DEVICE__SOCKETS;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__SETTINGS = DEVICE__SETTINGS;

	/**
	 * The feature id for the '<em><b>Hazards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__HAZARDS = DEVICE__HAZARDS;

	/**
	 * The feature id for the '<em><b>Unknowns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__UNKNOWNS = DEVICE__UNKNOWNS;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__USES = DEVICE__USES;

	/**
	 * The feature id for the '<em><b>Captures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY__CAPTURES = DEVICE__CAPTURES;

	/**
	 * The number of structural features of the '<em>Battery</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY_FEATURE_COUNT = DEVICE_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Battery</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BATTERY_OPERATION_COUNT = DEVICE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.ModelImpl <em>Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.ModelImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getModel()
	 * @generated
	 */
	int MODEL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__NAME = 1;

	/**
	 * The feature id for the '<em><b>Sockets</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__SOCKETS = 2;

	/**
	 * The feature id for the '<em><b>Protocols</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__PROTOCOLS = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL__NOTE = 4;

	/**
	 * The number of structural features of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.SocketImpl <em>Socket</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.SocketImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getSocket()
	 * @generated
	 */
	int SOCKET = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__NAME = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Pin Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOCKET__PIN_COUNT = 3;

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
	 * The meta object id for the '{@link org.busbar.model.brand.impl.PinImpl <em>Pin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.PinImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getPin()
	 * @generated
	 */
	int PIN = 7;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIN__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIN__ASSIGNMENTS = 1;

	/**
	 * The number of structural features of the '<em>Pin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIN_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Pin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PIN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.AssignmentImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 8;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__CONFIDENCE = FACT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__SOURCES = FACT__SOURCES;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__SIGNAL = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__NOTE = FACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = FACT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.HazardImpl <em>Hazard</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.HazardImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getHazard()
	 * @generated
	 */
	int HAZARD = 9;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD__CONFIDENCE = FACT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
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
	 * The number of structural features of the '<em>Hazard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_FEATURE_COUNT = FACT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Hazard</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HAZARD_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.SettingImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 10;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__CONFIDENCE = FACT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
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
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__PATH = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__NOTE = FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Selects</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__SELECTS = FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Shows</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__SHOWS = FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hides</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__HIDES = FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__SECONDS = FACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Unseen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__UNSEEN = FACT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = FACT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.UseImpl <em>Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.UseImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getUse()
	 * @generated
	 */
	int USE = 11;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USE__CONFIDENCE = FACT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USE__SOURCES = FACT__SOURCES;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USE__PROTOCOL = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Models</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USE__MODELS = FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ignores</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USE__IGNORES = FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USE__TEXT = FACT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USE_FEATURE_COUNT = FACT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USE_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.UnknownImpl <em>Unknown</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.UnknownImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getUnknown()
	 * @generated
	 */
	int UNKNOWN = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN__ID = 0;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN__WHAT = 1;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN__ACTION = 2;

	/**
	 * The number of structural features of the '<em>Unknown</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Unknown</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNKNOWN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.CaptureImpl <em>Capture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.CaptureImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getCapture()
	 * @generated
	 */
	int CAPTURE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__NOTE = 2;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__CANDIDATES = 3;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__STEPS = 4;

	/**
	 * The number of structural features of the '<em>Capture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Capture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.CandidateImpl <em>Candidate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.CandidateImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getCandidate()
	 * @generated
	 */
	int CANDIDATE = 14;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__CONFIDENCE = FACT__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SOURCES = FACT__SOURCES;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__PROTOCOL = FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__TEXT = FACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_FEATURE_COUNT = FACT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_OPERATION_COUNT = FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.CaptureStepImpl <em>Capture Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.CaptureStepImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getCaptureStep()
	 * @generated
	 */
	int CAPTURE_STEP = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_STEP__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_STEP__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_STEP__SECONDS = 2;

	/**
	 * The feature id for the '<em><b>Connected</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_STEP__CONNECTED = 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_STEP__NOTES = 4;

	/**
	 * The feature id for the '<em><b>Asks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_STEP__ASKS = 5;

	/**
	 * The number of structural features of the '<em>Capture Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_STEP_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Capture Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.ProtocolImpl <em>Protocol</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.ProtocolImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getProtocol()
	 * @generated
	 */
	int PROTOCOL = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__CONFIDENCE = 2;

	/**
	 * The feature id for the '<em><b>Bit Rates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__BIT_RATES = 3;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__ANSWERS = 4;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__NOTES = 5;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__SOURCES = 6;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__LAYERS = 7;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__OPTIONS = 8;

	/**
	 * The feature id for the '<em><b>Timeouts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__TIMEOUTS = 9;

	/**
	 * The feature id for the '<em><b>Signatures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__SIGNATURES = 10;

	/**
	 * The feature id for the '<em><b>Unverified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__UNVERIFIED = 11;

	/**
	 * The feature id for the '<em><b>Replies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL__REPLIES = 12;

	/**
	 * The number of structural features of the '<em>Protocol</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Protocol</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTOCOL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.LayerImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 17;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__PATH = 0;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__OPTION = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__VALUE = 2;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__FIRST = 3;

	/**
	 * The feature id for the '<em><b>Instances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__INSTANCES = 4;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__STEP = 5;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.OptionImpl <em>Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.OptionImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getOption()
	 * @generated
	 */
	int OPTION = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__DEFAULT_VALUE = 2;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__VALUES = 3;

	/**
	 * The number of structural features of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.OptionValueImpl <em>Option Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.OptionValueImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getOptionValue()
	 * @generated
	 */
	int OPTION_VALUE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE__TITLE = 1;

	/**
	 * The number of structural features of the '<em>Option Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Option Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.TimeoutImpl <em>Timeout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.TimeoutImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getTimeout()
	 * @generated
	 */
	int TIMEOUT = 20;

	/**
	 * The feature id for the '<em><b>Watcher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMEOUT__WATCHER = 0;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMEOUT__MESSAGES = 1;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMEOUT__SECONDS = 2;

	/**
	 * The feature id for the '<em><b>Reaction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMEOUT__REACTION = 3;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMEOUT__SOURCES = 4;

	/**
	 * The number of structural features of the '<em>Timeout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMEOUT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Timeout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMEOUT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.ReplyImpl <em>Reply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.ReplyImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getReply()
	 * @generated
	 */
	int REPLY = 21;

	/**
	 * The feature id for the '<em><b>Request</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__REQUEST = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__MESSAGES = 2;

	/**
	 * The feature id for the '<em><b>Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__MILLIS = 3;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__SOURCES = 4;

	/**
	 * The number of structural features of the '<em>Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.impl.SignatureImpl <em>Signature</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.impl.SignatureImpl
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getSignature()
	 * @generated
	 */
	int SIGNATURE = 22;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__MESSAGE = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__VALUE = 2;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__WEIGHT = 3;

	/**
	 * The number of structural features of the '<em>Signature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Signature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.Confidence <em>Confidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.Confidence
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getConfidence()
	 * @generated
	 */
	int CONFIDENCE = 23;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.ConnectorType <em>Connector Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.ConnectorType
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getConnectorType()
	 * @generated
	 */
	int CONNECTOR_TYPE = 24;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.HazardLevel <em>Hazard Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.HazardLevel
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getHazardLevel()
	 * @generated
	 */
	int HAZARD_LEVEL = 25;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.Role <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.Role
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 26;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.DeviceKind <em>Device Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.DeviceKind
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getDeviceKind()
	 * @generated
	 */
	int DEVICE_KIND = 27;

	/**
	 * The meta object id for the '{@link org.busbar.model.brand.SignatureKind <em>Signature Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.busbar.model.brand.SignatureKind
	 * @see org.busbar.model.brand.impl.BrandPackageImpl#getSignatureKind()
	 * @generated
	 */
	int SIGNATURE_KIND = 28;


	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.busbar.model.brand.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Source#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.busbar.model.brand.Source#getKey()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Source#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.busbar.model.brand.Source#getDocument()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Source#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.busbar.model.brand.Source#getPlace()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Source#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.busbar.model.brand.Source#getDate()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Date();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact</em>'.
	 * @see org.busbar.model.brand.Fact
	 * @generated
	 */
	EClass getFact();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Fact#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.busbar.model.brand.Fact#getConfidence()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Confidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Fact#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sources</em>'.
	 * @see org.busbar.model.brand.Fact#getSources()
	 * @see #getFact()
	 * @generated
	 */
	EAttribute getFact_Sources();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device</em>'.
	 * @see org.busbar.model.brand.Device
	 * @generated
	 */
	EClass getDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Device#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.Device#getId()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Device#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.busbar.model.brand.Device#getName()
	 * @see #getDevice()
	 * @generated
	 */
	EAttribute getDevice_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Device#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.busbar.model.brand.Device#getSources()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Device#getModels <em>Models</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Models</em>'.
	 * @see org.busbar.model.brand.Device#getModels()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Models();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Device#getSockets <em>Sockets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sockets</em>'.
	 * @see org.busbar.model.brand.Device#getSockets()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Sockets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Device#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.busbar.model.brand.Device#getSettings()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Device#getHazards <em>Hazards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hazards</em>'.
	 * @see org.busbar.model.brand.Device#getHazards()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Hazards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Device#getUnknowns <em>Unknowns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unknowns</em>'.
	 * @see org.busbar.model.brand.Device#getUnknowns()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Unknowns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Device#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Uses</em>'.
	 * @see org.busbar.model.brand.Device#getUses()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Uses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Device#getCaptures <em>Captures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Captures</em>'.
	 * @see org.busbar.model.brand.Device#getCaptures()
	 * @see #getDevice()
	 * @generated
	 */
	EReference getDevice_Captures();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Brand <em>Brand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Brand</em>'.
	 * @see org.busbar.model.brand.Brand
	 * @generated
	 */
	EClass getBrand();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Brand#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.busbar.model.brand.Brand#getKind()
	 * @see #getBrand()
	 * @generated
	 */
	EAttribute getBrand_Kind();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Battery <em>Battery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Battery</em>'.
	 * @see org.busbar.model.brand.Battery
	 * @generated
	 */
	EClass getBattery();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Model <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model</em>'.
	 * @see org.busbar.model.brand.Model
	 * @generated
	 */
	EClass getModel();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Model#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.Model#getId()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Model#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.busbar.model.brand.Model#getName()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Model#getSockets <em>Sockets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sockets</em>'.
	 * @see org.busbar.model.brand.Model#getSockets()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Sockets();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Model#getProtocols <em>Protocols</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Protocols</em>'.
	 * @see org.busbar.model.brand.Model#getProtocols()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Protocols();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Model#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.brand.Model#getNote()
	 * @see #getModel()
	 * @generated
	 */
	EAttribute getModel_Note();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Socket <em>Socket</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Socket</em>'.
	 * @see org.busbar.model.brand.Socket
	 * @generated
	 */
	EClass getSocket();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Socket#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.Socket#getId()
	 * @see #getSocket()
	 * @generated
	 */
	EAttribute getSocket_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Socket#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.busbar.model.brand.Socket#getName()
	 * @see #getSocket()
	 * @generated
	 */
	EAttribute getSocket_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Socket#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.busbar.model.brand.Socket#getType()
	 * @see #getSocket()
	 * @generated
	 */
	EAttribute getSocket_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Socket#getPinCount <em>Pin Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pin Count</em>'.
	 * @see org.busbar.model.brand.Socket#getPinCount()
	 * @see #getSocket()
	 * @generated
	 */
	EAttribute getSocket_PinCount();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Socket#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.brand.Socket#getNote()
	 * @see #getSocket()
	 * @generated
	 */
	EAttribute getSocket_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Socket#getPins <em>Pins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pins</em>'.
	 * @see org.busbar.model.brand.Socket#getPins()
	 * @see #getSocket()
	 * @generated
	 */
	EReference getSocket_Pins();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Socket#getHazards <em>Hazards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hazards</em>'.
	 * @see org.busbar.model.brand.Socket#getHazards()
	 * @see #getSocket()
	 * @generated
	 */
	EReference getSocket_Hazards();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Pin <em>Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pin</em>'.
	 * @see org.busbar.model.brand.Pin
	 * @generated
	 */
	EClass getPin();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Pin#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.busbar.model.brand.Pin#getNumber()
	 * @see #getPin()
	 * @generated
	 */
	EAttribute getPin_Number();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Pin#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.busbar.model.brand.Pin#getAssignments()
	 * @see #getPin()
	 * @generated
	 */
	EReference getPin_Assignments();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.busbar.model.brand.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Assignment#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.busbar.model.brand.Assignment#getSignal()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Signal();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Assignment#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.brand.Assignment#getNote()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Note();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Hazard <em>Hazard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hazard</em>'.
	 * @see org.busbar.model.brand.Hazard
	 * @generated
	 */
	EClass getHazard();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Hazard#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.Hazard#getId()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Hazard#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.busbar.model.brand.Hazard#getLevel()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Hazard#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.busbar.model.brand.Hazard#getText()
	 * @see #getHazard()
	 * @generated
	 */
	EAttribute getHazard_Text();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.busbar.model.brand.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Setting#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.Setting#getId()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Setting#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.busbar.model.brand.Setting#getPath()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.busbar.model.brand.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Setting#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.brand.Setting#getNote()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Note();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Setting#getSelects <em>Selects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Selects</em>'.
	 * @see org.busbar.model.brand.Setting#getSelects()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Selects();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Setting#getShows <em>Shows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Shows</em>'.
	 * @see org.busbar.model.brand.Setting#getShows()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Shows();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Setting#getHides <em>Hides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Hides</em>'.
	 * @see org.busbar.model.brand.Setting#getHides()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Hides();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Setting#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.busbar.model.brand.Setting#getSeconds()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Seconds();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Setting#isUnseen <em>Unseen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unseen</em>'.
	 * @see org.busbar.model.brand.Setting#isUnseen()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Unseen();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Use <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Use</em>'.
	 * @see org.busbar.model.brand.Use
	 * @generated
	 */
	EClass getUse();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Use#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see org.busbar.model.brand.Use#getProtocol()
	 * @see #getUse()
	 * @generated
	 */
	EAttribute getUse_Protocol();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Use#getModels <em>Models</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Models</em>'.
	 * @see org.busbar.model.brand.Use#getModels()
	 * @see #getUse()
	 * @generated
	 */
	EAttribute getUse_Models();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Use#getIgnores <em>Ignores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Ignores</em>'.
	 * @see org.busbar.model.brand.Use#getIgnores()
	 * @see #getUse()
	 * @generated
	 */
	EAttribute getUse_Ignores();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Use#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.busbar.model.brand.Use#getText()
	 * @see #getUse()
	 * @generated
	 */
	EAttribute getUse_Text();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Unknown <em>Unknown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unknown</em>'.
	 * @see org.busbar.model.brand.Unknown
	 * @generated
	 */
	EClass getUnknown();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Unknown#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.Unknown#getId()
	 * @see #getUnknown()
	 * @generated
	 */
	EAttribute getUnknown_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Unknown#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.busbar.model.brand.Unknown#getWhat()
	 * @see #getUnknown()
	 * @generated
	 */
	EAttribute getUnknown_What();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Unknown#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.busbar.model.brand.Unknown#getAction()
	 * @see #getUnknown()
	 * @generated
	 */
	EAttribute getUnknown_Action();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Capture <em>Capture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capture</em>'.
	 * @see org.busbar.model.brand.Capture
	 * @generated
	 */
	EClass getCapture();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Capture#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.Capture#getId()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Capture#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.busbar.model.brand.Capture#getTitle()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Capture#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.busbar.model.brand.Capture#getNote()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Capture#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Candidates</em>'.
	 * @see org.busbar.model.brand.Capture#getCandidates()
	 * @see #getCapture()
	 * @generated
	 */
	EReference getCapture_Candidates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Capture#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.busbar.model.brand.Capture#getSteps()
	 * @see #getCapture()
	 * @generated
	 */
	EReference getCapture_Steps();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Candidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Candidate</em>'.
	 * @see org.busbar.model.brand.Candidate
	 * @generated
	 */
	EClass getCandidate();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Candidate#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see org.busbar.model.brand.Candidate#getProtocol()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Protocol();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Candidate#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.busbar.model.brand.Candidate#getText()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Text();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.CaptureStep <em>Capture Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capture Step</em>'.
	 * @see org.busbar.model.brand.CaptureStep
	 * @generated
	 */
	EClass getCaptureStep();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.CaptureStep#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.CaptureStep#getId()
	 * @see #getCaptureStep()
	 * @generated
	 */
	EAttribute getCaptureStep_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.CaptureStep#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.busbar.model.brand.CaptureStep#getText()
	 * @see #getCaptureStep()
	 * @generated
	 */
	EAttribute getCaptureStep_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.CaptureStep#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.busbar.model.brand.CaptureStep#getSeconds()
	 * @see #getCaptureStep()
	 * @generated
	 */
	EAttribute getCaptureStep_Seconds();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.CaptureStep#getConnected <em>Connected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Connected</em>'.
	 * @see org.busbar.model.brand.CaptureStep#getConnected()
	 * @see #getCaptureStep()
	 * @generated
	 */
	EAttribute getCaptureStep_Connected();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.CaptureStep#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Notes</em>'.
	 * @see org.busbar.model.brand.CaptureStep#getNotes()
	 * @see #getCaptureStep()
	 * @generated
	 */
	EAttribute getCaptureStep_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.CaptureStep#getAsks <em>Asks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asks</em>'.
	 * @see org.busbar.model.brand.CaptureStep#getAsks()
	 * @see #getCaptureStep()
	 * @generated
	 */
	EAttribute getCaptureStep_Asks();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Protocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protocol</em>'.
	 * @see org.busbar.model.brand.Protocol
	 * @generated
	 */
	EClass getProtocol();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Protocol#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.Protocol#getId()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Protocol#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.busbar.model.brand.Protocol#getTitle()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Protocol#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.busbar.model.brand.Protocol#getConfidence()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_Confidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Protocol#getBitRates <em>Bit Rates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Bit Rates</em>'.
	 * @see org.busbar.model.brand.Protocol#getBitRates()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_BitRates();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Protocol#isAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answers</em>'.
	 * @see org.busbar.model.brand.Protocol#isAnswers()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_Answers();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Protocol#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.busbar.model.brand.Protocol#getNotes()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Protocol#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.busbar.model.brand.Protocol#getSources()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Protocol#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Layers</em>'.
	 * @see org.busbar.model.brand.Protocol#getLayers()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_Layers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Protocol#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.busbar.model.brand.Protocol#getOptions()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_Options();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Protocol#getTimeouts <em>Timeouts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Timeouts</em>'.
	 * @see org.busbar.model.brand.Protocol#getTimeouts()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_Timeouts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Protocol#getSignatures <em>Signatures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signatures</em>'.
	 * @see org.busbar.model.brand.Protocol#getSignatures()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_Signatures();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Protocol#isUnverified <em>Unverified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unverified</em>'.
	 * @see org.busbar.model.brand.Protocol#isUnverified()
	 * @see #getProtocol()
	 * @generated
	 */
	EAttribute getProtocol_Unverified();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Protocol#getReplies <em>Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replies</em>'.
	 * @see org.busbar.model.brand.Protocol#getReplies()
	 * @see #getProtocol()
	 * @generated
	 */
	EReference getProtocol_Replies();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.busbar.model.brand.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Layer#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.busbar.model.brand.Layer#getPath()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Layer#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.busbar.model.brand.Layer#getOption()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Option();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Layer#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.busbar.model.brand.Layer#getValue()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Layer#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.busbar.model.brand.Layer#getFirst()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_First();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Layer#getInstances <em>Instances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instances</em>'.
	 * @see org.busbar.model.brand.Layer#getInstances()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Instances();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Layer#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.busbar.model.brand.Layer#getStep()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Step();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option</em>'.
	 * @see org.busbar.model.brand.Option
	 * @generated
	 */
	EClass getOption();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Option#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.Option#getId()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Option#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.busbar.model.brand.Option#getTitle()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Option#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.busbar.model.brand.Option#getDefaultValue()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_DefaultValue();

	/**
	 * Returns the meta object for the containment reference list '{@link org.busbar.model.brand.Option#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.busbar.model.brand.Option#getValues()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Values();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.OptionValue <em>Option Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option Value</em>'.
	 * @see org.busbar.model.brand.OptionValue
	 * @generated
	 */
	EClass getOptionValue();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.OptionValue#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.busbar.model.brand.OptionValue#getId()
	 * @see #getOptionValue()
	 * @generated
	 */
	EAttribute getOptionValue_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.OptionValue#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.busbar.model.brand.OptionValue#getTitle()
	 * @see #getOptionValue()
	 * @generated
	 */
	EAttribute getOptionValue_Title();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Timeout <em>Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Timeout</em>'.
	 * @see org.busbar.model.brand.Timeout
	 * @generated
	 */
	EClass getTimeout();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Timeout#getWatcher <em>Watcher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Watcher</em>'.
	 * @see org.busbar.model.brand.Timeout#getWatcher()
	 * @see #getTimeout()
	 * @generated
	 */
	EAttribute getTimeout_Watcher();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Timeout#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Messages</em>'.
	 * @see org.busbar.model.brand.Timeout#getMessages()
	 * @see #getTimeout()
	 * @generated
	 */
	EAttribute getTimeout_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Timeout#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.busbar.model.brand.Timeout#getSeconds()
	 * @see #getTimeout()
	 * @generated
	 */
	EAttribute getTimeout_Seconds();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Timeout#getReaction <em>Reaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reaction</em>'.
	 * @see org.busbar.model.brand.Timeout#getReaction()
	 * @see #getTimeout()
	 * @generated
	 */
	EAttribute getTimeout_Reaction();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Timeout#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sources</em>'.
	 * @see org.busbar.model.brand.Timeout#getSources()
	 * @see #getTimeout()
	 * @generated
	 */
	EAttribute getTimeout_Sources();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Reply <em>Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reply</em>'.
	 * @see org.busbar.model.brand.Reply
	 * @generated
	 */
	EClass getReply();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Reply#getRequest <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Request</em>'.
	 * @see org.busbar.model.brand.Reply#getRequest()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Request();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Reply#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.busbar.model.brand.Reply#getValue()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Value();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Reply#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Messages</em>'.
	 * @see org.busbar.model.brand.Reply#getMessages()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Reply#getMillis <em>Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Millis</em>'.
	 * @see org.busbar.model.brand.Reply#getMillis()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Millis();

	/**
	 * Returns the meta object for the attribute list '{@link org.busbar.model.brand.Reply#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sources</em>'.
	 * @see org.busbar.model.brand.Reply#getSources()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Sources();

	/**
	 * Returns the meta object for class '{@link org.busbar.model.brand.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signature</em>'.
	 * @see org.busbar.model.brand.Signature
	 * @generated
	 */
	EClass getSignature();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Signature#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.busbar.model.brand.Signature#getKind()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Signature#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.busbar.model.brand.Signature#getMessage()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Signature#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.busbar.model.brand.Signature#getValue()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.busbar.model.brand.Signature#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.busbar.model.brand.Signature#getWeight()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Weight();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.brand.Confidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidence</em>'.
	 * @see org.busbar.model.brand.Confidence
	 * @generated
	 */
	EEnum getConfidence();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.brand.ConnectorType <em>Connector Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Connector Type</em>'.
	 * @see org.busbar.model.brand.ConnectorType
	 * @generated
	 */
	EEnum getConnectorType();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.brand.HazardLevel <em>Hazard Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hazard Level</em>'.
	 * @see org.busbar.model.brand.HazardLevel
	 * @generated
	 */
	EEnum getHazardLevel();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.brand.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.busbar.model.brand.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.brand.DeviceKind <em>Device Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Device Kind</em>'.
	 * @see org.busbar.model.brand.DeviceKind
	 * @generated
	 */
	EEnum getDeviceKind();

	/**
	 * Returns the meta object for enum '{@link org.busbar.model.brand.SignatureKind <em>Signature Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Signature Kind</em>'.
	 * @see org.busbar.model.brand.SignatureKind
	 * @generated
	 */
	EEnum getSignatureKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	BrandFactory getBrandFactory();

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
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.SourceImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

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
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.FactImpl <em>Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.FactImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getFact()
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
		 * The meta object literal for the '<em><b>Sources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACT__SOURCES = eINSTANCE.getFact_Sources();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.DeviceImpl <em>Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.DeviceImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getDevice()
		 * @generated
		 */
		EClass DEVICE = eINSTANCE.getDevice();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__ID = eINSTANCE.getDevice_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE__NAME = eINSTANCE.getDevice_Name();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__SOURCES = eINSTANCE.getDevice_Sources();

		/**
		 * The meta object literal for the '<em><b>Models</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__MODELS = eINSTANCE.getDevice_Models();

		/**
		 * The meta object literal for the '<em><b>Sockets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__SOCKETS = eINSTANCE.getDevice_Sockets();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__SETTINGS = eINSTANCE.getDevice_Settings();

		/**
		 * The meta object literal for the '<em><b>Hazards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__HAZARDS = eINSTANCE.getDevice_Hazards();

		/**
		 * The meta object literal for the '<em><b>Unknowns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__UNKNOWNS = eINSTANCE.getDevice_Unknowns();

		/**
		 * The meta object literal for the '<em><b>Uses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__USES = eINSTANCE.getDevice_Uses();

		/**
		 * The meta object literal for the '<em><b>Captures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE__CAPTURES = eINSTANCE.getDevice_Captures();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.BrandImpl <em>Brand</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.BrandImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getBrand()
		 * @generated
		 */
		EClass BRAND = eINSTANCE.getBrand();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRAND__KIND = eINSTANCE.getBrand_Kind();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.BatteryImpl <em>Battery</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.BatteryImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getBattery()
		 * @generated
		 */
		EClass BATTERY = eINSTANCE.getBattery();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.ModelImpl <em>Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.ModelImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getModel()
		 * @generated
		 */
		EClass MODEL = eINSTANCE.getModel();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__ID = eINSTANCE.getModel_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__NAME = eINSTANCE.getModel_Name();

		/**
		 * The meta object literal for the '<em><b>Sockets</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__SOCKETS = eINSTANCE.getModel_Sockets();

		/**
		 * The meta object literal for the '<em><b>Protocols</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__PROTOCOLS = eINSTANCE.getModel_Protocols();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL__NOTE = eINSTANCE.getModel_Note();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.SocketImpl <em>Socket</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.SocketImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getSocket()
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
		 * The meta object literal for the '<em><b>Pin Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOCKET__PIN_COUNT = eINSTANCE.getSocket_PinCount();

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
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.PinImpl <em>Pin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.PinImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getPin()
		 * @generated
		 */
		EClass PIN = eINSTANCE.getPin();

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
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.AssignmentImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

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
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.HazardImpl <em>Hazard</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.HazardImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getHazard()
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
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.SettingImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getSetting()
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
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.UseImpl <em>Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.UseImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getUse()
		 * @generated
		 */
		EClass USE = eINSTANCE.getUse();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USE__PROTOCOL = eINSTANCE.getUse_Protocol();

		/**
		 * The meta object literal for the '<em><b>Models</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USE__MODELS = eINSTANCE.getUse_Models();

		/**
		 * The meta object literal for the '<em><b>Ignores</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USE__IGNORES = eINSTANCE.getUse_Ignores();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USE__TEXT = eINSTANCE.getUse_Text();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.UnknownImpl <em>Unknown</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.UnknownImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getUnknown()
		 * @generated
		 */
		EClass UNKNOWN = eINSTANCE.getUnknown();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN__ID = eINSTANCE.getUnknown_Id();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN__WHAT = eINSTANCE.getUnknown_What();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNKNOWN__ACTION = eINSTANCE.getUnknown_Action();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.CaptureImpl <em>Capture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.CaptureImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getCapture()
		 * @generated
		 */
		EClass CAPTURE = eINSTANCE.getCapture();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__ID = eINSTANCE.getCapture_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__TITLE = eINSTANCE.getCapture_Title();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__NOTE = eINSTANCE.getCapture_Note();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPTURE__CANDIDATES = eINSTANCE.getCapture_Candidates();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPTURE__STEPS = eINSTANCE.getCapture_Steps();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.CandidateImpl <em>Candidate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.CandidateImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getCandidate()
		 * @generated
		 */
		EClass CANDIDATE = eINSTANCE.getCandidate();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__PROTOCOL = eINSTANCE.getCandidate_Protocol();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__TEXT = eINSTANCE.getCandidate_Text();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.CaptureStepImpl <em>Capture Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.CaptureStepImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getCaptureStep()
		 * @generated
		 */
		EClass CAPTURE_STEP = eINSTANCE.getCaptureStep();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE_STEP__ID = eINSTANCE.getCaptureStep_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE_STEP__TEXT = eINSTANCE.getCaptureStep_Text();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE_STEP__SECONDS = eINSTANCE.getCaptureStep_Seconds();

		/**
		 * The meta object literal for the '<em><b>Connected</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE_STEP__CONNECTED = eINSTANCE.getCaptureStep_Connected();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE_STEP__NOTES = eINSTANCE.getCaptureStep_Notes();

		/**
		 * The meta object literal for the '<em><b>Asks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE_STEP__ASKS = eINSTANCE.getCaptureStep_Asks();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.ProtocolImpl <em>Protocol</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.ProtocolImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getProtocol()
		 * @generated
		 */
		EClass PROTOCOL = eINSTANCE.getProtocol();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__ID = eINSTANCE.getProtocol_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__TITLE = eINSTANCE.getProtocol_Title();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__CONFIDENCE = eINSTANCE.getProtocol_Confidence();

		/**
		 * The meta object literal for the '<em><b>Bit Rates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__BIT_RATES = eINSTANCE.getProtocol_BitRates();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__ANSWERS = eINSTANCE.getProtocol_Answers();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__NOTES = eINSTANCE.getProtocol_Notes();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__SOURCES = eINSTANCE.getProtocol_Sources();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__LAYERS = eINSTANCE.getProtocol_Layers();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__OPTIONS = eINSTANCE.getProtocol_Options();

		/**
		 * The meta object literal for the '<em><b>Timeouts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__TIMEOUTS = eINSTANCE.getProtocol_Timeouts();

		/**
		 * The meta object literal for the '<em><b>Signatures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__SIGNATURES = eINSTANCE.getProtocol_Signatures();

		/**
		 * The meta object literal for the '<em><b>Unverified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTOCOL__UNVERIFIED = eINSTANCE.getProtocol_Unverified();

		/**
		 * The meta object literal for the '<em><b>Replies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTOCOL__REPLIES = eINSTANCE.getProtocol_Replies();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.LayerImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__PATH = eINSTANCE.getLayer_Path();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__OPTION = eINSTANCE.getLayer_Option();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__VALUE = eINSTANCE.getLayer_Value();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__FIRST = eINSTANCE.getLayer_First();

		/**
		 * The meta object literal for the '<em><b>Instances</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__INSTANCES = eINSTANCE.getLayer_Instances();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__STEP = eINSTANCE.getLayer_Step();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.OptionImpl <em>Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.OptionImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getOption()
		 * @generated
		 */
		EClass OPTION = eINSTANCE.getOption();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__ID = eINSTANCE.getOption_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__TITLE = eINSTANCE.getOption_Title();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__DEFAULT_VALUE = eINSTANCE.getOption_DefaultValue();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__VALUES = eINSTANCE.getOption_Values();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.OptionValueImpl <em>Option Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.OptionValueImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getOptionValue()
		 * @generated
		 */
		EClass OPTION_VALUE = eINSTANCE.getOptionValue();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_VALUE__ID = eINSTANCE.getOptionValue_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION_VALUE__TITLE = eINSTANCE.getOptionValue_Title();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.TimeoutImpl <em>Timeout</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.TimeoutImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getTimeout()
		 * @generated
		 */
		EClass TIMEOUT = eINSTANCE.getTimeout();

		/**
		 * The meta object literal for the '<em><b>Watcher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMEOUT__WATCHER = eINSTANCE.getTimeout_Watcher();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMEOUT__MESSAGES = eINSTANCE.getTimeout_Messages();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMEOUT__SECONDS = eINSTANCE.getTimeout_Seconds();

		/**
		 * The meta object literal for the '<em><b>Reaction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMEOUT__REACTION = eINSTANCE.getTimeout_Reaction();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMEOUT__SOURCES = eINSTANCE.getTimeout_Sources();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.ReplyImpl <em>Reply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.ReplyImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getReply()
		 * @generated
		 */
		EClass REPLY = eINSTANCE.getReply();

		/**
		 * The meta object literal for the '<em><b>Request</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__REQUEST = eINSTANCE.getReply_Request();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__VALUE = eINSTANCE.getReply_Value();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__MESSAGES = eINSTANCE.getReply_Messages();

		/**
		 * The meta object literal for the '<em><b>Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__MILLIS = eINSTANCE.getReply_Millis();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__SOURCES = eINSTANCE.getReply_Sources();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.impl.SignatureImpl <em>Signature</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.impl.SignatureImpl
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getSignature()
		 * @generated
		 */
		EClass SIGNATURE = eINSTANCE.getSignature();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__KIND = eINSTANCE.getSignature_Kind();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__MESSAGE = eINSTANCE.getSignature_Message();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__VALUE = eINSTANCE.getSignature_Value();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__WEIGHT = eINSTANCE.getSignature_Weight();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.Confidence <em>Confidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.Confidence
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getConfidence()
		 * @generated
		 */
		EEnum CONFIDENCE = eINSTANCE.getConfidence();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.ConnectorType <em>Connector Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.ConnectorType
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getConnectorType()
		 * @generated
		 */
		EEnum CONNECTOR_TYPE = eINSTANCE.getConnectorType();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.HazardLevel <em>Hazard Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.HazardLevel
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getHazardLevel()
		 * @generated
		 */
		EEnum HAZARD_LEVEL = eINSTANCE.getHazardLevel();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.Role <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.Role
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.DeviceKind <em>Device Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.DeviceKind
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getDeviceKind()
		 * @generated
		 */
		EEnum DEVICE_KIND = eINSTANCE.getDeviceKind();

		/**
		 * The meta object literal for the '{@link org.busbar.model.brand.SignatureKind <em>Signature Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.busbar.model.brand.SignatureKind
		 * @see org.busbar.model.brand.impl.BrandPackageImpl#getSignatureKind()
		 * @generated
		 */
		EEnum SIGNATURE_KIND = eINSTANCE.getSignatureKind();

	}

} //BrandPackage
