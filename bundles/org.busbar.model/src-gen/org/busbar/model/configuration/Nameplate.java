/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Nameplate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one module of the battery, or the inverter, bears, as its nameplate or its manual says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.Nameplate#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Nameplate#getCells <em>Cells</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Nameplate#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Nameplate#getChargeVoltage <em>Charge Voltage</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Nameplate#getDischargeVoltage <em>Discharge Voltage</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Nameplate#getChargeCurrent <em>Charge Current</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Nameplate#getDischargeCurrent <em>Discharge Current</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Nameplate#getModules <em>Modules</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Nameplate#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate()
 * @model
 * @generated
 */
public interface Nameplate extends EObject
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cells in series; 0 when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cells</em>' attribute.
	 * @see #setCells(int)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_Cells()
	 * @model default="0"
	 * @generated
	 */
	int getCells();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getCells <em>Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cells</em>' attribute.
	 * @see #getCells()
	 * @generated
	 */
	void setCells(int value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity of one module in Ah; not a number when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #isSetCapacity()
	 * @see #unsetCapacity()
	 * @see #setCapacity(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_Capacity()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getCapacity();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #isSetCapacity()
	 * @see #unsetCapacity()
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(double value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.Nameplate#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCapacity()
	 * @see #getCapacity()
	 * @see #setCapacity(double)
	 * @generated
	 */
	void unsetCapacity();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Nameplate#getCapacity <em>Capacity</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Capacity</em>' attribute is set.
	 * @see #unsetCapacity()
	 * @see #getCapacity()
	 * @see #setCapacity(double)
	 * @generated
	 */
	boolean isSetCapacity();

	/**
	 * Returns the value of the '<em><b>Charge Voltage</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest charge voltage in V; not a number when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge Voltage</em>' attribute.
	 * @see #isSetChargeVoltage()
	 * @see #unsetChargeVoltage()
	 * @see #setChargeVoltage(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_ChargeVoltage()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getChargeVoltage();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getChargeVoltage <em>Charge Voltage</em>}' attribute.
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
	 * Unsets the value of the '{@link org.busbar.model.configuration.Nameplate#getChargeVoltage <em>Charge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetChargeVoltage()
	 * @see #getChargeVoltage()
	 * @see #setChargeVoltage(double)
	 * @generated
	 */
	void unsetChargeVoltage();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Nameplate#getChargeVoltage <em>Charge Voltage</em>}' attribute is set.
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
	 * Lowest discharge voltage in V; not a number when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discharge Voltage</em>' attribute.
	 * @see #isSetDischargeVoltage()
	 * @see #unsetDischargeVoltage()
	 * @see #setDischargeVoltage(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_DischargeVoltage()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getDischargeVoltage();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getDischargeVoltage <em>Discharge Voltage</em>}' attribute.
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
	 * Unsets the value of the '{@link org.busbar.model.configuration.Nameplate#getDischargeVoltage <em>Discharge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDischargeVoltage()
	 * @see #getDischargeVoltage()
	 * @see #setDischargeVoltage(double)
	 * @generated
	 */
	void unsetDischargeVoltage();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Nameplate#getDischargeVoltage <em>Discharge Voltage</em>}' attribute is set.
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
	 * Highest charge current of one module in A; not a number when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge Current</em>' attribute.
	 * @see #isSetChargeCurrent()
	 * @see #unsetChargeCurrent()
	 * @see #setChargeCurrent(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_ChargeCurrent()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getChargeCurrent();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getChargeCurrent <em>Charge Current</em>}' attribute.
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
	 * Unsets the value of the '{@link org.busbar.model.configuration.Nameplate#getChargeCurrent <em>Charge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetChargeCurrent()
	 * @see #getChargeCurrent()
	 * @see #setChargeCurrent(double)
	 * @generated
	 */
	void unsetChargeCurrent();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Nameplate#getChargeCurrent <em>Charge Current</em>}' attribute is set.
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
	 * Highest discharge current of one module in A; not a number when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discharge Current</em>' attribute.
	 * @see #isSetDischargeCurrent()
	 * @see #unsetDischargeCurrent()
	 * @see #setDischargeCurrent(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_DischargeCurrent()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getDischargeCurrent();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getDischargeCurrent <em>Discharge Current</em>}' attribute.
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
	 * Unsets the value of the '{@link org.busbar.model.configuration.Nameplate#getDischargeCurrent <em>Discharge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDischargeCurrent()
	 * @see #getDischargeCurrent()
	 * @see #setDischargeCurrent(double)
	 * @generated
	 */
	void unsetDischargeCurrent();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Nameplate#getDischargeCurrent <em>Discharge Current</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Modules</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most modules in parallel that the maker allows; 0 when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modules</em>' attribute.
	 * @see #setModules(int)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_Modules()
	 * @model default="0"
	 * @generated
	 */
	int getModules();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getModules <em>Modules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modules</em>' attribute.
	 * @see #getModules()
	 * @generated
	 */
	void setModules(int value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where this was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_Source()
	 * @model default=""
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Nameplate
