/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was read or measured at this site where the sources do not agree on a pin, or do not name it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.Decision#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Decision#getSide <em>Side</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Decision#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Decision#getPin <em>Pin</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Decision#getReading <em>Reading</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends EObject
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getDecision_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Decision#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link org.busbar.model.configuration.Side}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.busbar.model.configuration.Side
	 * @see #isSetSide()
	 * @see #unsetSide()
	 * @see #setSide(Side)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getDecision_Side()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	Side getSide();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Decision#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.busbar.model.configuration.Side
	 * @see #isSetSide()
	 * @see #unsetSide()
	 * @see #getSide()
	 * @generated
	 */
	void setSide(Side value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.Decision#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSide()
	 * @see #getSide()
	 * @see #setSide(Side)
	 * @generated
	 */
	void unsetSide();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Decision#getSide <em>Side</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Side</em>' attribute is set.
	 * @see #unsetSide()
	 * @see #getSide()
	 * @see #setSide(Side)
	 * @generated
	 */
	boolean isSetSide();

	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The signal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see #setSignal(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getDecision_Signal()
	 * @model required="true"
	 * @generated
	 */
	String getSignal();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Decision#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(String value);

	/**
	 * Returns the value of the '<em><b>Pin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pin that carries it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pin</em>' attribute.
	 * @see #setPin(int)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getDecision_Pin()
	 * @model required="true"
	 * @generated
	 */
	int getPin();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Decision#getPin <em>Pin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pin</em>' attribute.
	 * @see #getPin()
	 * @generated
	 */
	void setPin(int value);

	/**
	 * Returns the value of the '<em><b>Reading</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was read or measured, in the words of who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reading</em>' attribute.
	 * @see #setReading(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getDecision_Reading()
	 * @model default=""
	 * @generated
	 */
	String getReading();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Decision#getReading <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reading</em>' attribute.
	 * @see #getReading()
	 * @generated
	 */
	void setReading(String value);

} // Decision
