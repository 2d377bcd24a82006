/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something copied from a brand with its confidence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.Fact#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Fact#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getFact()
 * @model abstract="true"
 * @generated
 */
public interface Fact extends EObject
{
	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.busbar.model.configuration.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.busbar.model.configuration.Confidence
	 * @see #isSetConfidence()
	 * @see #unsetConfidence()
	 * @see #setConfidence(Confidence)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFact_Confidence()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Fact#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.busbar.model.configuration.Confidence
	 * @see #isSetConfidence()
	 * @see #unsetConfidence()
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.Fact#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConfidence()
	 * @see #getConfidence()
	 * @see #setConfidence(Confidence)
	 * @generated
	 */
	void unsetConfidence();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Fact#getConfidence <em>Confidence</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFact_Sources()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Source> getSources();

} // Fact
