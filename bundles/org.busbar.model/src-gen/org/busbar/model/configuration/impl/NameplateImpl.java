/**
 */
package org.busbar.model.configuration.impl;

import org.busbar.model.configuration.ConfigurationPackage;
import org.busbar.model.configuration.Nameplate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Nameplate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.impl.NameplateImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.NameplateImpl#getCells <em>Cells</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.NameplateImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.NameplateImpl#getChargeVoltage <em>Charge Voltage</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.NameplateImpl#getDischargeVoltage <em>Discharge Voltage</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.NameplateImpl#getChargeCurrent <em>Charge Current</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.NameplateImpl#getDischargeCurrent <em>Discharge Current</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.NameplateImpl#getModules <em>Modules</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.NameplateImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NameplateImpl extends MinimalEObjectImpl.Container implements Nameplate
{
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getCells() <em>Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCells()
	 * @generated
	 * @ordered
	 */
	protected static final int CELLS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCells() <em>Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCells()
	 * @generated
	 * @ordered
	 */
	protected int cells = CELLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final double CAPACITY_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected double capacity = CAPACITY_EDEFAULT;

	/**
	 * This is true if the Capacity attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean capacityESet;

	/**
	 * The default value of the '{@link #getChargeVoltage() <em>Charge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChargeVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double CHARGE_VOLTAGE_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getChargeVoltage() <em>Charge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChargeVoltage()
	 * @generated
	 * @ordered
	 */
	protected double chargeVoltage = CHARGE_VOLTAGE_EDEFAULT;

	/**
	 * This is true if the Charge Voltage attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean chargeVoltageESet;

	/**
	 * The default value of the '{@link #getDischargeVoltage() <em>Discharge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDischargeVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double DISCHARGE_VOLTAGE_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getDischargeVoltage() <em>Discharge Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDischargeVoltage()
	 * @generated
	 * @ordered
	 */
	protected double dischargeVoltage = DISCHARGE_VOLTAGE_EDEFAULT;

	/**
	 * This is true if the Discharge Voltage attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean dischargeVoltageESet;

	/**
	 * The default value of the '{@link #getChargeCurrent() <em>Charge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChargeCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final double CHARGE_CURRENT_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getChargeCurrent() <em>Charge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChargeCurrent()
	 * @generated
	 * @ordered
	 */
	protected double chargeCurrent = CHARGE_CURRENT_EDEFAULT;

	/**
	 * This is true if the Charge Current attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean chargeCurrentESet;

	/**
	 * The default value of the '{@link #getDischargeCurrent() <em>Discharge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDischargeCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final double DISCHARGE_CURRENT_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getDischargeCurrent() <em>Discharge Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDischargeCurrent()
	 * @generated
	 * @ordered
	 */
	protected double dischargeCurrent = DISCHARGE_CURRENT_EDEFAULT;

	/**
	 * This is true if the Discharge Current attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean dischargeCurrentESet;

	/**
	 * The default value of the '{@link #getModules() <em>Modules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModules()
	 * @generated
	 * @ordered
	 */
	protected static final int MODULES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getModules() <em>Modules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModules()
	 * @generated
	 * @ordered
	 */
	protected int modules = MODULES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NameplateImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ConfigurationPackage.Literals.NAMEPLATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId()
	{
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId)
	{
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.NAMEPLATE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCells()
	{
		return cells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCells(int newCells)
	{
		int oldCells = cells;
		cells = newCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.NAMEPLATE__CELLS, oldCells, cells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCapacity()
	{
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(double newCapacity)
	{
		double oldCapacity = capacity;
		capacity = newCapacity;
		boolean oldCapacityESet = capacityESet;
		capacityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.NAMEPLATE__CAPACITY, oldCapacity, capacity, !oldCapacityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCapacity()
	{
		double oldCapacity = capacity;
		boolean oldCapacityESet = capacityESet;
		capacity = CAPACITY_EDEFAULT;
		capacityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ConfigurationPackage.NAMEPLATE__CAPACITY, oldCapacity, CAPACITY_EDEFAULT, oldCapacityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCapacity()
	{
		return capacityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getChargeVoltage()
	{
		return chargeVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChargeVoltage(double newChargeVoltage)
	{
		double oldChargeVoltage = chargeVoltage;
		chargeVoltage = newChargeVoltage;
		boolean oldChargeVoltageESet = chargeVoltageESet;
		chargeVoltageESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.NAMEPLATE__CHARGE_VOLTAGE, oldChargeVoltage, chargeVoltage, !oldChargeVoltageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetChargeVoltage()
	{
		double oldChargeVoltage = chargeVoltage;
		boolean oldChargeVoltageESet = chargeVoltageESet;
		chargeVoltage = CHARGE_VOLTAGE_EDEFAULT;
		chargeVoltageESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ConfigurationPackage.NAMEPLATE__CHARGE_VOLTAGE, oldChargeVoltage, CHARGE_VOLTAGE_EDEFAULT, oldChargeVoltageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetChargeVoltage()
	{
		return chargeVoltageESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDischargeVoltage()
	{
		return dischargeVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDischargeVoltage(double newDischargeVoltage)
	{
		double oldDischargeVoltage = dischargeVoltage;
		dischargeVoltage = newDischargeVoltage;
		boolean oldDischargeVoltageESet = dischargeVoltageESet;
		dischargeVoltageESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.NAMEPLATE__DISCHARGE_VOLTAGE, oldDischargeVoltage, dischargeVoltage, !oldDischargeVoltageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDischargeVoltage()
	{
		double oldDischargeVoltage = dischargeVoltage;
		boolean oldDischargeVoltageESet = dischargeVoltageESet;
		dischargeVoltage = DISCHARGE_VOLTAGE_EDEFAULT;
		dischargeVoltageESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ConfigurationPackage.NAMEPLATE__DISCHARGE_VOLTAGE, oldDischargeVoltage, DISCHARGE_VOLTAGE_EDEFAULT, oldDischargeVoltageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDischargeVoltage()
	{
		return dischargeVoltageESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getChargeCurrent()
	{
		return chargeCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChargeCurrent(double newChargeCurrent)
	{
		double oldChargeCurrent = chargeCurrent;
		chargeCurrent = newChargeCurrent;
		boolean oldChargeCurrentESet = chargeCurrentESet;
		chargeCurrentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.NAMEPLATE__CHARGE_CURRENT, oldChargeCurrent, chargeCurrent, !oldChargeCurrentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetChargeCurrent()
	{
		double oldChargeCurrent = chargeCurrent;
		boolean oldChargeCurrentESet = chargeCurrentESet;
		chargeCurrent = CHARGE_CURRENT_EDEFAULT;
		chargeCurrentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ConfigurationPackage.NAMEPLATE__CHARGE_CURRENT, oldChargeCurrent, CHARGE_CURRENT_EDEFAULT, oldChargeCurrentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetChargeCurrent()
	{
		return chargeCurrentESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDischargeCurrent()
	{
		return dischargeCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDischargeCurrent(double newDischargeCurrent)
	{
		double oldDischargeCurrent = dischargeCurrent;
		dischargeCurrent = newDischargeCurrent;
		boolean oldDischargeCurrentESet = dischargeCurrentESet;
		dischargeCurrentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.NAMEPLATE__DISCHARGE_CURRENT, oldDischargeCurrent, dischargeCurrent, !oldDischargeCurrentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDischargeCurrent()
	{
		double oldDischargeCurrent = dischargeCurrent;
		boolean oldDischargeCurrentESet = dischargeCurrentESet;
		dischargeCurrent = DISCHARGE_CURRENT_EDEFAULT;
		dischargeCurrentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ConfigurationPackage.NAMEPLATE__DISCHARGE_CURRENT, oldDischargeCurrent, DISCHARGE_CURRENT_EDEFAULT, oldDischargeCurrentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDischargeCurrent()
	{
		return dischargeCurrentESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getModules()
	{
		return modules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModules(int newModules)
	{
		int oldModules = modules;
		modules = newModules;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.NAMEPLATE__MODULES, oldModules, modules));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource()
	{
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource)
	{
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.NAMEPLATE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ConfigurationPackage.NAMEPLATE__ID:
				return getId();
			case ConfigurationPackage.NAMEPLATE__CELLS:
				return getCells();
			case ConfigurationPackage.NAMEPLATE__CAPACITY:
				return getCapacity();
			case ConfigurationPackage.NAMEPLATE__CHARGE_VOLTAGE:
				return getChargeVoltage();
			case ConfigurationPackage.NAMEPLATE__DISCHARGE_VOLTAGE:
				return getDischargeVoltage();
			case ConfigurationPackage.NAMEPLATE__CHARGE_CURRENT:
				return getChargeCurrent();
			case ConfigurationPackage.NAMEPLATE__DISCHARGE_CURRENT:
				return getDischargeCurrent();
			case ConfigurationPackage.NAMEPLATE__MODULES:
				return getModules();
			case ConfigurationPackage.NAMEPLATE__SOURCE:
				return getSource();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ConfigurationPackage.NAMEPLATE__ID:
				setId((String)newValue);
				return;
			case ConfigurationPackage.NAMEPLATE__CELLS:
				setCells((Integer)newValue);
				return;
			case ConfigurationPackage.NAMEPLATE__CAPACITY:
				setCapacity((Double)newValue);
				return;
			case ConfigurationPackage.NAMEPLATE__CHARGE_VOLTAGE:
				setChargeVoltage((Double)newValue);
				return;
			case ConfigurationPackage.NAMEPLATE__DISCHARGE_VOLTAGE:
				setDischargeVoltage((Double)newValue);
				return;
			case ConfigurationPackage.NAMEPLATE__CHARGE_CURRENT:
				setChargeCurrent((Double)newValue);
				return;
			case ConfigurationPackage.NAMEPLATE__DISCHARGE_CURRENT:
				setDischargeCurrent((Double)newValue);
				return;
			case ConfigurationPackage.NAMEPLATE__MODULES:
				setModules((Integer)newValue);
				return;
			case ConfigurationPackage.NAMEPLATE__SOURCE:
				setSource((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ConfigurationPackage.NAMEPLATE__ID:
				setId(ID_EDEFAULT);
				return;
			case ConfigurationPackage.NAMEPLATE__CELLS:
				setCells(CELLS_EDEFAULT);
				return;
			case ConfigurationPackage.NAMEPLATE__CAPACITY:
				unsetCapacity();
				return;
			case ConfigurationPackage.NAMEPLATE__CHARGE_VOLTAGE:
				unsetChargeVoltage();
				return;
			case ConfigurationPackage.NAMEPLATE__DISCHARGE_VOLTAGE:
				unsetDischargeVoltage();
				return;
			case ConfigurationPackage.NAMEPLATE__CHARGE_CURRENT:
				unsetChargeCurrent();
				return;
			case ConfigurationPackage.NAMEPLATE__DISCHARGE_CURRENT:
				unsetDischargeCurrent();
				return;
			case ConfigurationPackage.NAMEPLATE__MODULES:
				setModules(MODULES_EDEFAULT);
				return;
			case ConfigurationPackage.NAMEPLATE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ConfigurationPackage.NAMEPLATE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ConfigurationPackage.NAMEPLATE__CELLS:
				return cells != CELLS_EDEFAULT;
			case ConfigurationPackage.NAMEPLATE__CAPACITY:
				return isSetCapacity();
			case ConfigurationPackage.NAMEPLATE__CHARGE_VOLTAGE:
				return isSetChargeVoltage();
			case ConfigurationPackage.NAMEPLATE__DISCHARGE_VOLTAGE:
				return isSetDischargeVoltage();
			case ConfigurationPackage.NAMEPLATE__CHARGE_CURRENT:
				return isSetChargeCurrent();
			case ConfigurationPackage.NAMEPLATE__DISCHARGE_CURRENT:
				return isSetDischargeCurrent();
			case ConfigurationPackage.NAMEPLATE__MODULES:
				return modules != MODULES_EDEFAULT;
			case ConfigurationPackage.NAMEPLATE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", cells: ");
		result.append(cells);
		result.append(", capacity: ");
		if (capacityESet) result.append(capacity); else result.append("<unset>");
		result.append(", chargeVoltage: ");
		if (chargeVoltageESet) result.append(chargeVoltage); else result.append("<unset>");
		result.append(", dischargeVoltage: ");
		if (dischargeVoltageESet) result.append(dischargeVoltage); else result.append("<unset>");
		result.append(", chargeCurrent: ");
		if (chargeCurrentESet) result.append(chargeCurrent); else result.append("<unset>");
		result.append(", dischargeCurrent: ");
		if (dischargeCurrentESet) result.append(dischargeCurrent); else result.append("<unset>");
		result.append(", modules: ");
		result.append(modules);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //NameplateImpl
