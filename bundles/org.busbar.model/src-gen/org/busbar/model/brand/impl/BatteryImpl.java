/**
 */
package org.busbar.model.brand.impl;

import org.busbar.model.brand.Battery;
import org.busbar.model.brand.BrandPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Battery</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class BatteryImpl extends DeviceImpl implements Battery
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BatteryImpl()
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
		return BrandPackage.Literals.BATTERY;
	}

} //BatteryImpl
