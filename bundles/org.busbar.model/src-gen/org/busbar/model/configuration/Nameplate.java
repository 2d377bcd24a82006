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
	 * @see #setCapacity(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_Capacity()
	 * @model default="NaN"
	 * @generated
	 */
	double getCapacity();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(double value);

	/**
	 * Returns the value of the '<em><b>Charge Voltage</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest charge voltage in V; not a number when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge Voltage</em>' attribute.
	 * @see #setChargeVoltage(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_ChargeVoltage()
	 * @model default="NaN"
	 * @generated
	 */
	double getChargeVoltage();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getChargeVoltage <em>Charge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charge Voltage</em>' attribute.
	 * @see #getChargeVoltage()
	 * @generated
	 */
	void setChargeVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Discharge Voltage</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest discharge voltage in V; not a number when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discharge Voltage</em>' attribute.
	 * @see #setDischargeVoltage(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_DischargeVoltage()
	 * @model default="NaN"
	 * @generated
	 */
	double getDischargeVoltage();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getDischargeVoltage <em>Discharge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discharge Voltage</em>' attribute.
	 * @see #getDischargeVoltage()
	 * @generated
	 */
	void setDischargeVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Charge Current</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest charge current of one module in A; not a number when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charge Current</em>' attribute.
	 * @see #setChargeCurrent(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_ChargeCurrent()
	 * @model default="NaN"
	 * @generated
	 */
	double getChargeCurrent();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getChargeCurrent <em>Charge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charge Current</em>' attribute.
	 * @see #getChargeCurrent()
	 * @generated
	 */
	void setChargeCurrent(double value);

	/**
	 * Returns the value of the '<em><b>Discharge Current</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest discharge current of one module in A; not a number when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discharge Current</em>' attribute.
	 * @see #setDischargeCurrent(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getNameplate_DischargeCurrent()
	 * @model default="NaN"
	 * @generated
	 */
	double getDischargeCurrent();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Nameplate#getDischargeCurrent <em>Discharge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discharge Current</em>' attribute.
	 * @see #getDischargeCurrent()
	 * @generated
	 */
	void setDischargeCurrent(double value);

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
