/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Configuration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one site uses: one document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.Configuration#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getTitle <em>Title</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getConverter <em>Converter</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getLines <em>Lines</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getSite <em>Site</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getSources <em>Sources</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getBattery <em>Battery</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getInverter <em>Inverter</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getCable <em>Cable</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getTests <em>Tests</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Configuration#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration()
 * @model
 * @generated
 */
public interface Configuration extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier of the site's configuration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Configuration#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Configuration#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Converter</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the bus is: URI of the converter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Converter</em>' attribute.
	 * @see #setConverter(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Converter()
	 * @model default=""
	 * @generated
	 */
	String getConverter();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Configuration#getConverter <em>Converter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Converter</em>' attribute.
	 * @see #getConverter()
	 * @generated
	 */
	void setConverter(String value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute list.
	 * The list contents are of type {@link org.busbar.model.configuration.DataLine}.
	 * The literals are from the enumeration {@link org.busbar.model.configuration.DataLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data lines of the battery that are plugged in at the inverter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute list.
	 * @see org.busbar.model.configuration.DataLine
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Lines()
	 * @model
	 * @generated
	 */
	EList<DataLine> getLines();

	/**
	 * Returns the value of the '<em><b>Site</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' containment reference.
	 * @see #setSite(Site)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Site()
	 * @model containment="true"
	 * @generated
	 */
	Site getSite();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Configuration#getSite <em>Site</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' containment reference.
	 * @see #getSite()
	 * @generated
	 */
	void setSite(Site value);

	/**
	 * Returns the value of the '<em><b>Origins</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The data files that facts were copied from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origins</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Origins()
	 * @model containment="true"
	 * @generated
	 */
	EList<Origin> getOrigins();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the copied facts rest on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Battery</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The battery.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Battery</em>' containment reference.
	 * @see #setBattery(Equipment)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Battery()
	 * @model containment="true"
	 * @generated
	 */
	Equipment getBattery();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Configuration#getBattery <em>Battery</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Battery</em>' containment reference.
	 * @see #getBattery()
	 * @generated
	 */
	void setBattery(Equipment value);

	/**
	 * Returns the value of the '<em><b>Inverter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The inverter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inverter</em>' containment reference.
	 * @see #setInverter(Equipment)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Inverter()
	 * @model containment="true"
	 * @generated
	 */
	Equipment getInverter();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Configuration#getInverter <em>Inverter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inverter</em>' containment reference.
	 * @see #getInverter()
	 * @generated
	 */
	void setInverter(Equipment value);

	/**
	 * Returns the value of the '<em><b>Cable</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cable between the two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cable</em>' containment reference.
	 * @see #setCable(Cable)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Cable()
	 * @model containment="true"
	 * @generated
	 */
	Cable getCable();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Configuration#getCable <em>Cable</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cable</em>' containment reference.
	 * @see #getCable()
	 * @generated
	 */
	void setCable(Cable value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the two speak.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol</em>' containment reference.
	 * @see #setProtocol(ProtocolChoice)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Protocol()
	 * @model containment="true"
	 * @generated
	 */
	ProtocolChoice getProtocol();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Configuration#getProtocol <em>Protocol</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' containment reference.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(ProtocolChoice value);

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the inverter is set to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference.
	 * @see #setLimits(Limits)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Limits()
	 * @model containment="true"
	 * @generated
	 */
	Limits getLimits();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Configuration#getLimits <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limits</em>' containment reference.
	 * @see #getLimits()
	 * @generated
	 */
	void setLimits(Limits value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is set on each side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.SafetyCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is checked before anything is connected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Checks()
	 * @model containment="true"
	 * @generated
	 */
	EList<SafetyCheck> getChecks();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was measured on site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.AcceptanceTest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is tried before the site is handed over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Tests()
	 * @model containment="true"
	 * @generated
	 */
	EList<AcceptanceTest> getTests();

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the bus was when the site was accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' containment reference.
	 * @see #setFingerprint(Fingerprint)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Fingerprint()
	 * @model containment="true"
	 * @generated
	 */
	Fingerprint getFingerprint();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Configuration#getFingerprint <em>Fingerprint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' containment reference.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(Fingerprint value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else somebody wrote down on site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Photos</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.Photo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pictures of the site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photos</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getConfiguration_Photos()
	 * @model containment="true"
	 * @generated
	 */
	EList<Photo> getPhotos();

} // Configuration
