/**
 */
package org.busbar.model.brand;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protocol</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What spans the messages of a dialect; the DBC layers hold the rest.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.Protocol#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#getTitle <em>Title</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#getBitRates <em>Bit Rates</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#isAnswers <em>Answers</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#getSources <em>Sources</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#getOptions <em>Options</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#getTimeouts <em>Timeouts</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#getSignatures <em>Signatures</em>}</li>
 *   <li>{@link org.busbar.model.brand.Protocol#isUnverified <em>Unverified</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.brand.BrandPackage#getProtocol()
 * @model
 * @generated
 */
public interface Protocol extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Protocol#getId <em>Id</em>}' attribute.
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
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Protocol#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.busbar.model.brand.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well the dialect as a whole is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.busbar.model.brand.Confidence
	 * @see #isSetConfidence()
	 * @see #unsetConfidence()
	 * @see #setConfidence(Confidence)
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Confidence()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Protocol#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.busbar.model.brand.Confidence
	 * @see #isSetConfidence()
	 * @see #unsetConfidence()
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.brand.Protocol#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConfidence()
	 * @see #getConfidence()
	 * @see #setConfidence(Confidence)
	 * @generated
	 */
	void unsetConfidence();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.brand.Protocol#getConfidence <em>Confidence</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Confidence</em>' attribute is set.
	 * @see #unsetConfidence()
	 * @see #getConfidence()
	 * @see #setConfidence(Confidence)
	 * @generated
	 */
	boolean isSetConfidence();

	/**
	 * Returns the value of the '<em><b>Bit Rates</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bit rates in bit/s, the usual one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bit Rates</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_BitRates()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getBitRates();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an inverter sends only after it has heard the battery.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' attribute.
	 * @see #setAnswers(boolean)
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Answers()
	 * @model default="false"
	 * @generated
	 */
	boolean isAnswers();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Protocol#isAnswers <em>Answers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answers</em>' attribute.
	 * @see #isAnswers()
	 * @generated
	 */
	void setAnswers(boolean value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else to know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Notes()
	 * @model default=""
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Protocol#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DBC files, later ones over earlier ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Layers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Option}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Choices that the bus itself does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Timeouts</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Timeout}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reactions to silence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeouts</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Timeouts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Timeout> getTimeouts();

	/**
	 * Returns the value of the '<em><b>Signatures</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Signature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Traits for identification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signatures</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Signatures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Signature> getSignatures();

	/**
	 * Returns the value of the '<em><b>Unverified</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what Busbar sends in this dialect never met a real device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unverified</em>' attribute.
	 * @see #setUnverified(boolean)
	 * @see org.busbar.model.brand.BrandPackage#getProtocol_Unverified()
	 * @model default="false"
	 * @generated
	 */
	boolean isUnverified();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Protocol#isUnverified <em>Unverified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unverified</em>' attribute.
	 * @see #isUnverified()
	 * @generated
	 */
	void setUnverified(boolean value);

} // Protocol
