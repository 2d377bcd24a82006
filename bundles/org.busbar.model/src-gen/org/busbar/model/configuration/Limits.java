/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the inverter of this site is set to, for all modules together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.Limits#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Limits#getChargeVoltage <em>Charge Voltage</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Limits#getDischargeVoltage <em>Discharge Voltage</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Limits#getChargeCurrent <em>Charge Current</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Limits#getDischargeCurrent <em>Discharge Current</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Limits#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getLimits()
 * @model
 * @generated
 */
public interface Limits extends EObject
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getLimits_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Limits#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Charge Voltage</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Charge voltage limit in V; not a number when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge Voltage</em>' attribute.
	 * @see #isSetChargeVoltage()
	 * @see #unsetChargeVoltage()
	 * @see #setChargeVoltage(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getLimits_ChargeVoltage()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getChargeVoltage();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Limits#getChargeVoltage <em>Charge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charge Voltage</em>' attribute.
	 * @see #isSetChargeVoltage()
	 * @see #unsetChargeVoltage()
	 * @see #getChargeVoltage()
	 * @generated
	 */
	void setChargeVoltage(double value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.Limits#getChargeVoltage <em>Charge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetChargeVoltage()
	 * @see #getChargeVoltage()
	 * @see #setChargeVoltage(double)
	 * @generated
	 */
	void unsetChargeVoltage();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Limits#getChargeVoltage <em>Charge Voltage</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Charge Voltage</em>' attribute is set.
	 * @see #unsetChargeVoltage()
	 * @see #getChargeVoltage()
	 * @see #setChargeVoltage(double)
	 * @generated
	 */
	boolean isSetChargeVoltage();

	/**
	 * Returns the value of the '<em><b>Discharge Voltage</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Discharge voltage limit in V; not a number when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discharge Voltage</em>' attribute.
	 * @see #isSetDischargeVoltage()
	 * @see #unsetDischargeVoltage()
	 * @see #setDischargeVoltage(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getLimits_DischargeVoltage()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getDischargeVoltage();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Limits#getDischargeVoltage <em>Discharge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discharge Voltage</em>' attribute.
	 * @see #isSetDischargeVoltage()
	 * @see #unsetDischargeVoltage()
	 * @see #getDischargeVoltage()
	 * @generated
	 */
	void setDischargeVoltage(double value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.Limits#getDischargeVoltage <em>Discharge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDischargeVoltage()
	 * @see #getDischargeVoltage()
	 * @see #setDischargeVoltage(double)
	 * @generated
	 */
	void unsetDischargeVoltage();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Limits#getDischargeVoltage <em>Discharge Voltage</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Discharge Voltage</em>' attribute is set.
	 * @see #unsetDischargeVoltage()
	 * @see #getDischargeVoltage()
	 * @see #setDischargeVoltage(double)
	 * @generated
	 */
	boolean isSetDischargeVoltage();

	/**
	 * Returns the value of the '<em><b>Charge Current</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Charge current limit in A; not a number when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge Current</em>' attribute.
	 * @see #isSetChargeCurrent()
	 * @see #unsetChargeCurrent()
	 * @see #setChargeCurrent(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getLimits_ChargeCurrent()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getChargeCurrent();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Limits#getChargeCurrent <em>Charge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charge Current</em>' attribute.
	 * @see #isSetChargeCurrent()
	 * @see #unsetChargeCurrent()
	 * @see #getChargeCurrent()
	 * @generated
	 */
	void setChargeCurrent(double value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.Limits#getChargeCurrent <em>Charge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetChargeCurrent()
	 * @see #getChargeCurrent()
	 * @see #setChargeCurrent(double)
	 * @generated
	 */
	void unsetChargeCurrent();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Limits#getChargeCurrent <em>Charge Current</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Charge Current</em>' attribute is set.
	 * @see #unsetChargeCurrent()
	 * @see #getChargeCurrent()
	 * @see #setChargeCurrent(double)
	 * @generated
	 */
	boolean isSetChargeCurrent();

	/**
	 * Returns the value of the '<em><b>Discharge Current</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Discharge current limit in A; not a number when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discharge Current</em>' attribute.
	 * @see #isSetDischargeCurrent()
	 * @see #unsetDischargeCurrent()
	 * @see #setDischargeCurrent(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getLimits_DischargeCurrent()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getDischargeCurrent();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Limits#getDischargeCurrent <em>Discharge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discharge Current</em>' attribute.
	 * @see #isSetDischargeCurrent()
	 * @see #unsetDischargeCurrent()
	 * @see #getDischargeCurrent()
	 * @generated
	 */
	void setDischargeCurrent(double value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.Limits#getDischargeCurrent <em>Discharge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDischargeCurrent()
	 * @see #getDischargeCurrent()
	 * @see #setDischargeCurrent(double)
	 * @generated
	 */
	void unsetDischargeCurrent();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Limits#getDischargeCurrent <em>Discharge Current</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Discharge Current</em>' attribute is set.
	 * @see #unsetDischargeCurrent()
	 * @see #getDischargeCurrent()
	 * @see #setDischargeCurrent(double)
	 * @generated
	 */
	boolean isSetDischargeCurrent();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where they are set, and what else to know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getLimits_Note()
	 * @model default=""
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Limits#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Limits
