/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fingerprint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the bus of an accepted site was: what a later visit is compared with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.Fingerprint#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Fingerprint#getTime <em>Time</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Fingerprint#getPerson <em>Person</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Fingerprint#getCapture <em>Capture</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Fingerprint#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Fingerprint#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Fingerprint#getRanges <em>Ranges</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Fingerprint#getFacts <em>Facts</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprint()
 * @model
 * @generated
 */
public interface Fingerprint extends EObject
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprint_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Fingerprint#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was accepted, ISO 8601 with offset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprint_Time()
	 * @model default=""
	 * @generated
	 */
	String getTime();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Fingerprint#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprint_Person()
	 * @model default=""
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Fingerprint#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Capture</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file that it was taken from, without folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capture</em>' attribute.
	 * @see #setCapture(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprint_Capture()
	 * @model default=""
	 * @generated
	 */
	String getCapture();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Fingerprint#getCapture <em>Capture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capture</em>' attribute.
	 * @see #getCapture()
	 * @generated
	 */
	void setCapture(String value);

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the bus was heard, in s.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #isSetSeconds()
	 * @see #unsetSeconds()
	 * @see #setSeconds(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprint_Seconds()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getSeconds();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Fingerprint#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #isSetSeconds()
	 * @see #unsetSeconds()
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.Fingerprint#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSeconds()
	 * @see #getSeconds()
	 * @see #setSeconds(double)
	 * @generated
	 */
	void unsetSeconds();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Fingerprint#getSeconds <em>Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Seconds</em>' attribute is set.
	 * @see #unsetSeconds()
	 * @see #getSeconds()
	 * @see #setSeconds(double)
	 * @generated
	 */
	boolean isSetSeconds();

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.FingerprintMessage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was heard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprint_Messages()
	 * @model containment="true"
	 * @generated
	 */
	EList<FingerprintMessage> getMessages();

	/**
	 * Returns the value of the '<em><b>Ranges</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.FingerprintRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between what the values were.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ranges</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprint_Ranges()
	 * @model containment="true"
	 * @generated
	 */
	EList<FingerprintRange> getRanges();

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.FingerprintFact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else was so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprint_Facts()
	 * @model containment="true"
	 * @generated
	 */
	EList<FingerprintFact> getFacts();

} // Fingerprint
