/**
 */
package org.busbar.model.brand;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Battery</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A battery maker.
 * <!-- end-model-doc -->
 *
 *
 * @see org.busbar.model.brand.BrandPackage#getBattery()
 * @model
 * @generated
 */
public interface Battery extends Device
{
} // Battery
