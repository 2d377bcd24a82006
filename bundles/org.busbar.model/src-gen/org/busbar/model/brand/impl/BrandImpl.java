/**
 */
package org.busbar.model.brand.impl;

import org.busbar.model.brand.Brand;
import org.busbar.model.brand.BrandPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Brand</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class BrandImpl extends DeviceImpl implements Brand
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BrandImpl()
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
		return BrandPackage.Literals.BRAND;
	}

} //BrandImpl
