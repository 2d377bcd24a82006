/**
 */
package org.busbar.model.configuration.impl;

import java.util.Collection;

import org.busbar.model.configuration.AcceptanceTest;
import org.busbar.model.configuration.Cable;
import org.busbar.model.configuration.Configuration;
import org.busbar.model.configuration.ConfigurationPackage;
import org.busbar.model.configuration.DataLine;
import org.busbar.model.configuration.Equipment;
import org.busbar.model.configuration.Fingerprint;
import org.busbar.model.configuration.Limits;
import org.busbar.model.configuration.Measurement;
import org.busbar.model.configuration.Note;
import org.busbar.model.configuration.Origin;
import org.busbar.model.configuration.Photo;
import org.busbar.model.configuration.ProtocolChoice;
import org.busbar.model.configuration.SafetyCheck;
import org.busbar.model.configuration.Setting;
import org.busbar.model.configuration.Site;
import org.busbar.model.configuration.Source;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Configuration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getConverter <em>Converter</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getSite <em>Site</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getBattery <em>Battery</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getInverter <em>Inverter</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getCable <em>Cable</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getTests <em>Tests</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.ConfigurationImpl#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConfigurationImpl extends MinimalEObjectImpl.Container implements Configuration
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
	 * The default value of the '{@link #getConverter() <em>Converter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConverter()
	 * @generated
	 * @ordered
	 */
	protected static final String CONVERTER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getConverter() <em>Converter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConverter()
	 * @generated
	 * @ordered
	 */
	protected String converter = CONVERTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<DataLine> lines;

	/**
	 * The cached value of the '{@link #getSite() <em>Site</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSite()
	 * @generated
	 * @ordered
	 */
	protected Site site;

	/**
	 * The cached value of the '{@link #getOrigins() <em>Origins</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigins()
	 * @generated
	 * @ordered
	 */
	protected EList<Origin> origins;

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
	 * The cached value of the '{@link #getBattery() <em>Battery</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBattery()
	 * @generated
	 * @ordered
	 */
	protected Equipment battery;

	/**
	 * The cached value of the '{@link #getInverter() <em>Inverter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInverter()
	 * @generated
	 * @ordered
	 */
	protected Equipment inverter;

	/**
	 * The cached value of the '{@link #getCable() <em>Cable</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCable()
	 * @generated
	 * @ordered
	 */
	protected Cable cable;

	/**
	 * The cached value of the '{@link #getProtocol() <em>Protocol</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtocol()
	 * @generated
	 * @ordered
	 */
	protected ProtocolChoice protocol;

	/**
	 * The cached value of the '{@link #getLimits() <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected Limits limits;

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
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<SafetyCheck> checks;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * The cached value of the '{@link #getTests() <em>Tests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTests()
	 * @generated
	 * @ordered
	 */
	protected EList<AcceptanceTest> tests;

	/**
	 * The cached value of the '{@link #getFingerprint() <em>Fingerprint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected Fingerprint fingerprint;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getPhotos() <em>Photos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected EList<Photo> photos;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConfigurationImpl()
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
		return ConfigurationPackage.Literals.CONFIGURATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConverter()
	{
		return converter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConverter(String newConverter)
	{
		String oldConverter = converter;
		converter = newConverter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__CONVERTER, oldConverter, converter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataLine> getLines()
	{
		if (lines == null)
		{
			lines = new EDataTypeUniqueEList<DataLine>(DataLine.class, this, ConfigurationPackage.CONFIGURATION__LINES);
		}
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Site getSite()
	{
		return site;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSite(Site newSite, NotificationChain msgs)
	{
		Site oldSite = site;
		site = newSite;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__SITE, oldSite, newSite);
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
	public void setSite(Site newSite)
	{
		if (newSite != site)
		{
			NotificationChain msgs = null;
			if (site != null)
				msgs = ((InternalEObject)site).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__SITE, null, msgs);
			if (newSite != null)
				msgs = ((InternalEObject)newSite).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__SITE, null, msgs);
			msgs = basicSetSite(newSite, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__SITE, newSite, newSite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Origin> getOrigins()
	{
		if (origins == null)
		{
			origins = new EObjectContainmentEList<Origin>(Origin.class, this, ConfigurationPackage.CONFIGURATION__ORIGINS);
		}
		return origins;
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
			sources = new EObjectContainmentEList<Source>(Source.class, this, ConfigurationPackage.CONFIGURATION__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Equipment getBattery()
	{
		return battery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBattery(Equipment newBattery, NotificationChain msgs)
	{
		Equipment oldBattery = battery;
		battery = newBattery;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__BATTERY, oldBattery, newBattery);
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
	public void setBattery(Equipment newBattery)
	{
		if (newBattery != battery)
		{
			NotificationChain msgs = null;
			if (battery != null)
				msgs = ((InternalEObject)battery).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__BATTERY, null, msgs);
			if (newBattery != null)
				msgs = ((InternalEObject)newBattery).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__BATTERY, null, msgs);
			msgs = basicSetBattery(newBattery, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__BATTERY, newBattery, newBattery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Equipment getInverter()
	{
		return inverter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInverter(Equipment newInverter, NotificationChain msgs)
	{
		Equipment oldInverter = inverter;
		inverter = newInverter;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__INVERTER, oldInverter, newInverter);
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
	public void setInverter(Equipment newInverter)
	{
		if (newInverter != inverter)
		{
			NotificationChain msgs = null;
			if (inverter != null)
				msgs = ((InternalEObject)inverter).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__INVERTER, null, msgs);
			if (newInverter != null)
				msgs = ((InternalEObject)newInverter).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__INVERTER, null, msgs);
			msgs = basicSetInverter(newInverter, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__INVERTER, newInverter, newInverter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cable getCable()
	{
		return cable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCable(Cable newCable, NotificationChain msgs)
	{
		Cable oldCable = cable;
		cable = newCable;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__CABLE, oldCable, newCable);
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
	public void setCable(Cable newCable)
	{
		if (newCable != cable)
		{
			NotificationChain msgs = null;
			if (cable != null)
				msgs = ((InternalEObject)cable).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__CABLE, null, msgs);
			if (newCable != null)
				msgs = ((InternalEObject)newCable).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__CABLE, null, msgs);
			msgs = basicSetCable(newCable, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__CABLE, newCable, newCable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtocolChoice getProtocol()
	{
		return protocol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProtocol(ProtocolChoice newProtocol, NotificationChain msgs)
	{
		ProtocolChoice oldProtocol = protocol;
		protocol = newProtocol;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__PROTOCOL, oldProtocol, newProtocol);
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
	public void setProtocol(ProtocolChoice newProtocol)
	{
		if (newProtocol != protocol)
		{
			NotificationChain msgs = null;
			if (protocol != null)
				msgs = ((InternalEObject)protocol).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__PROTOCOL, null, msgs);
			if (newProtocol != null)
				msgs = ((InternalEObject)newProtocol).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__PROTOCOL, null, msgs);
			msgs = basicSetProtocol(newProtocol, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__PROTOCOL, newProtocol, newProtocol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Limits getLimits()
	{
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLimits(Limits newLimits, NotificationChain msgs)
	{
		Limits oldLimits = limits;
		limits = newLimits;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__LIMITS, oldLimits, newLimits);
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
	public void setLimits(Limits newLimits)
	{
		if (newLimits != limits)
		{
			NotificationChain msgs = null;
			if (limits != null)
				msgs = ((InternalEObject)limits).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__LIMITS, null, msgs);
			if (newLimits != null)
				msgs = ((InternalEObject)newLimits).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__LIMITS, null, msgs);
			msgs = basicSetLimits(newLimits, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__LIMITS, newLimits, newLimits));
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
			settings = new EObjectContainmentEList<Setting>(Setting.class, this, ConfigurationPackage.CONFIGURATION__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SafetyCheck> getChecks()
	{
		if (checks == null)
		{
			checks = new EObjectContainmentEList<SafetyCheck>(SafetyCheck.class, this, ConfigurationPackage.CONFIGURATION__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements()
	{
		if (measurements == null)
		{
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, ConfigurationPackage.CONFIGURATION__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AcceptanceTest> getTests()
	{
		if (tests == null)
		{
			tests = new EObjectContainmentEList<AcceptanceTest>(AcceptanceTest.class, this, ConfigurationPackage.CONFIGURATION__TESTS);
		}
		return tests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fingerprint getFingerprint()
	{
		return fingerprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFingerprint(Fingerprint newFingerprint, NotificationChain msgs)
	{
		Fingerprint oldFingerprint = fingerprint;
		fingerprint = newFingerprint;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__FINGERPRINT, oldFingerprint, newFingerprint);
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
	public void setFingerprint(Fingerprint newFingerprint)
	{
		if (newFingerprint != fingerprint)
		{
			NotificationChain msgs = null;
			if (fingerprint != null)
				msgs = ((InternalEObject)fingerprint).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__FINGERPRINT, null, msgs);
			if (newFingerprint != null)
				msgs = ((InternalEObject)newFingerprint).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ConfigurationPackage.CONFIGURATION__FINGERPRINT, null, msgs);
			msgs = basicSetFingerprint(newFingerprint, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.CONFIGURATION__FINGERPRINT, newFingerprint, newFingerprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes()
	{
		if (notes == null)
		{
			notes = new EObjectContainmentEList<Note>(Note.class, this, ConfigurationPackage.CONFIGURATION__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Photo> getPhotos()
	{
		if (photos == null)
		{
			photos = new EObjectContainmentEList<Photo>(Photo.class, this, ConfigurationPackage.CONFIGURATION__PHOTOS);
		}
		return photos;
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
			case ConfigurationPackage.CONFIGURATION__SITE:
				return basicSetSite(null, msgs);
			case ConfigurationPackage.CONFIGURATION__ORIGINS:
				return ((InternalEList<?>)getOrigins()).basicRemove(otherEnd, msgs);
			case ConfigurationPackage.CONFIGURATION__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case ConfigurationPackage.CONFIGURATION__BATTERY:
				return basicSetBattery(null, msgs);
			case ConfigurationPackage.CONFIGURATION__INVERTER:
				return basicSetInverter(null, msgs);
			case ConfigurationPackage.CONFIGURATION__CABLE:
				return basicSetCable(null, msgs);
			case ConfigurationPackage.CONFIGURATION__PROTOCOL:
				return basicSetProtocol(null, msgs);
			case ConfigurationPackage.CONFIGURATION__LIMITS:
				return basicSetLimits(null, msgs);
			case ConfigurationPackage.CONFIGURATION__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case ConfigurationPackage.CONFIGURATION__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
			case ConfigurationPackage.CONFIGURATION__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
			case ConfigurationPackage.CONFIGURATION__TESTS:
				return ((InternalEList<?>)getTests()).basicRemove(otherEnd, msgs);
			case ConfigurationPackage.CONFIGURATION__FINGERPRINT:
				return basicSetFingerprint(null, msgs);
			case ConfigurationPackage.CONFIGURATION__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case ConfigurationPackage.CONFIGURATION__PHOTOS:
				return ((InternalEList<?>)getPhotos()).basicRemove(otherEnd, msgs);
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
			case ConfigurationPackage.CONFIGURATION__ID:
				return getId();
			case ConfigurationPackage.CONFIGURATION__TITLE:
				return getTitle();
			case ConfigurationPackage.CONFIGURATION__CONVERTER:
				return getConverter();
			case ConfigurationPackage.CONFIGURATION__LINES:
				return getLines();
			case ConfigurationPackage.CONFIGURATION__SITE:
				return getSite();
			case ConfigurationPackage.CONFIGURATION__ORIGINS:
				return getOrigins();
			case ConfigurationPackage.CONFIGURATION__SOURCES:
				return getSources();
			case ConfigurationPackage.CONFIGURATION__BATTERY:
				return getBattery();
			case ConfigurationPackage.CONFIGURATION__INVERTER:
				return getInverter();
			case ConfigurationPackage.CONFIGURATION__CABLE:
				return getCable();
			case ConfigurationPackage.CONFIGURATION__PROTOCOL:
				return getProtocol();
			case ConfigurationPackage.CONFIGURATION__LIMITS:
				return getLimits();
			case ConfigurationPackage.CONFIGURATION__SETTINGS:
				return getSettings();
			case ConfigurationPackage.CONFIGURATION__CHECKS:
				return getChecks();
			case ConfigurationPackage.CONFIGURATION__MEASUREMENTS:
				return getMeasurements();
			case ConfigurationPackage.CONFIGURATION__TESTS:
				return getTests();
			case ConfigurationPackage.CONFIGURATION__FINGERPRINT:
				return getFingerprint();
			case ConfigurationPackage.CONFIGURATION__NOTES:
				return getNotes();
			case ConfigurationPackage.CONFIGURATION__PHOTOS:
				return getPhotos();
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
			case ConfigurationPackage.CONFIGURATION__ID:
				setId((String)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__TITLE:
				setTitle((String)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__CONVERTER:
				setConverter((String)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends DataLine>)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__SITE:
				setSite((Site)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__ORIGINS:
				getOrigins().clear();
				getOrigins().addAll((Collection<? extends Origin>)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__BATTERY:
				setBattery((Equipment)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__INVERTER:
				setInverter((Equipment)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__CABLE:
				setCable((Cable)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__PROTOCOL:
				setProtocol((ProtocolChoice)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__LIMITS:
				setLimits((Limits)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends Setting>)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends SafetyCheck>)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__TESTS:
				getTests().clear();
				getTests().addAll((Collection<? extends AcceptanceTest>)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__FINGERPRINT:
				setFingerprint((Fingerprint)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case ConfigurationPackage.CONFIGURATION__PHOTOS:
				getPhotos().clear();
				getPhotos().addAll((Collection<? extends Photo>)newValue);
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
			case ConfigurationPackage.CONFIGURATION__ID:
				setId(ID_EDEFAULT);
				return;
			case ConfigurationPackage.CONFIGURATION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ConfigurationPackage.CONFIGURATION__CONVERTER:
				setConverter(CONVERTER_EDEFAULT);
				return;
			case ConfigurationPackage.CONFIGURATION__LINES:
				getLines().clear();
				return;
			case ConfigurationPackage.CONFIGURATION__SITE:
				setSite((Site)null);
				return;
			case ConfigurationPackage.CONFIGURATION__ORIGINS:
				getOrigins().clear();
				return;
			case ConfigurationPackage.CONFIGURATION__SOURCES:
				getSources().clear();
				return;
			case ConfigurationPackage.CONFIGURATION__BATTERY:
				setBattery((Equipment)null);
				return;
			case ConfigurationPackage.CONFIGURATION__INVERTER:
				setInverter((Equipment)null);
				return;
			case ConfigurationPackage.CONFIGURATION__CABLE:
				setCable((Cable)null);
				return;
			case ConfigurationPackage.CONFIGURATION__PROTOCOL:
				setProtocol((ProtocolChoice)null);
				return;
			case ConfigurationPackage.CONFIGURATION__LIMITS:
				setLimits((Limits)null);
				return;
			case ConfigurationPackage.CONFIGURATION__SETTINGS:
				getSettings().clear();
				return;
			case ConfigurationPackage.CONFIGURATION__CHECKS:
				getChecks().clear();
				return;
			case ConfigurationPackage.CONFIGURATION__MEASUREMENTS:
				getMeasurements().clear();
				return;
			case ConfigurationPackage.CONFIGURATION__TESTS:
				getTests().clear();
				return;
			case ConfigurationPackage.CONFIGURATION__FINGERPRINT:
				setFingerprint((Fingerprint)null);
				return;
			case ConfigurationPackage.CONFIGURATION__NOTES:
				getNotes().clear();
				return;
			case ConfigurationPackage.CONFIGURATION__PHOTOS:
				getPhotos().clear();
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
			case ConfigurationPackage.CONFIGURATION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ConfigurationPackage.CONFIGURATION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ConfigurationPackage.CONFIGURATION__CONVERTER:
				return CONVERTER_EDEFAULT == null ? converter != null : !CONVERTER_EDEFAULT.equals(converter);
			case ConfigurationPackage.CONFIGURATION__LINES:
				return lines != null && !lines.isEmpty();
			case ConfigurationPackage.CONFIGURATION__SITE:
				return site != null;
			case ConfigurationPackage.CONFIGURATION__ORIGINS:
				return origins != null && !origins.isEmpty();
			case ConfigurationPackage.CONFIGURATION__SOURCES:
				return sources != null && !sources.isEmpty();
			case ConfigurationPackage.CONFIGURATION__BATTERY:
				return battery != null;
			case ConfigurationPackage.CONFIGURATION__INVERTER:
				return inverter != null;
			case ConfigurationPackage.CONFIGURATION__CABLE:
				return cable != null;
			case ConfigurationPackage.CONFIGURATION__PROTOCOL:
				return protocol != null;
			case ConfigurationPackage.CONFIGURATION__LIMITS:
				return limits != null;
			case ConfigurationPackage.CONFIGURATION__SETTINGS:
				return settings != null && !settings.isEmpty();
			case ConfigurationPackage.CONFIGURATION__CHECKS:
				return checks != null && !checks.isEmpty();
			case ConfigurationPackage.CONFIGURATION__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
			case ConfigurationPackage.CONFIGURATION__TESTS:
				return tests != null && !tests.isEmpty();
			case ConfigurationPackage.CONFIGURATION__FINGERPRINT:
				return fingerprint != null;
			case ConfigurationPackage.CONFIGURATION__NOTES:
				return notes != null && !notes.isEmpty();
			case ConfigurationPackage.CONFIGURATION__PHOTOS:
				return photos != null && !photos.isEmpty();
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
		result.append(", converter: ");
		result.append(converter);
		result.append(", lines: ");
		result.append(lines);
		result.append(')');
		return result.toString();
	}

} //ConfigurationImpl
