/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fingerprint Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Between what a value of an accepted site was.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.FingerprintRange#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.FingerprintRange#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.busbar.model.configuration.FingerprintRange#getLow <em>Low</em>}</li>
 *   <li>{@link org.busbar.model.configuration.FingerprintRange#getHigh <em>High</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprintRange()
 * @model
 * @generated
 */
public interface FingerprintRange extends EObject
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprintRange_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.FingerprintRange#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its quantity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprintRange_Quantity()
	 * @model required="true"
	 * @generated
	 */
	String getQuantity();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.FingerprintRange#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(String value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lowest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #isSetLow()
	 * @see #unsetLow()
	 * @see #setLow(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprintRange_Low()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getLow();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.FingerprintRange#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #isSetLow()
	 * @see #unsetLow()
	 * @see #getLow()
	 * @generated
	 */
	void setLow(double value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.FingerprintRange#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLow()
	 * @see #getLow()
	 * @see #setLow(double)
	 * @generated
	 */
	void unsetLow();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.FingerprintRange#getLow <em>Low</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Low</em>' attribute is set.
	 * @see #unsetLow()
	 * @see #getLow()
	 * @see #setLow(double)
	 * @generated
	 */
	boolean isSetLow();

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The highest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #isSetHigh()
	 * @see #unsetHigh()
	 * @see #setHigh(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getFingerprintRange_High()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getHigh();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.FingerprintRange#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #isSetHigh()
	 * @see #unsetHigh()
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(double value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.FingerprintRange#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHigh()
	 * @see #getHigh()
	 * @see #setHigh(double)
	 * @generated
	 */
	void unsetHigh();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.FingerprintRange#getHigh <em>High</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>High</em>' attribute is set.
	 * @see #unsetHigh()
	 * @see #getHigh()
	 * @see #setHigh(double)
	 * @generated
	 */
	boolean isSetHigh();

} // FingerprintRange
