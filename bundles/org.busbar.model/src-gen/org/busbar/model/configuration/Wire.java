/**
 */
package org.busbar.model.configuration;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wire</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One conductor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.Wire#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Wire#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Wire#getInverterPin <em>Inverter Pin</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Wire#getBatteryPin <em>Battery Pin</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Wire#getColour <em>Colour</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getWire()
 * @model
 * @generated
 */
public interface Wire extends Fact
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getWire_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Wire#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The signal both ends carry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see #setSignal(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getWire_Signal()
	 * @model required="true"
	 * @generated
	 */
	String getSignal();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Wire#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(String value);

	/**
	 * Returns the value of the '<em><b>Inverter Pin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pin at the inverter's end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inverter Pin</em>' reference.
	 * @see #setInverterPin(Pin)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getWire_InverterPin()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Pin getInverterPin();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Wire#getInverterPin <em>Inverter Pin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inverter Pin</em>' reference.
	 * @see #getInverterPin()
	 * @generated
	 */
	void setInverterPin(Pin value);

	/**
	 * Returns the value of the '<em><b>Battery Pin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pin at the battery's end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Battery Pin</em>' reference.
	 * @see #setBatteryPin(Pin)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getWire_BatteryPin()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Pin getBatteryPin();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Wire#getBatteryPin <em>Battery Pin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Battery Pin</em>' reference.
	 * @see #getBatteryPin()
	 * @generated
	 */
	void setBatteryPin(Pin value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour of the conductor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getWire_Colour()
	 * @model default=""
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Wire#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

} // Wire
