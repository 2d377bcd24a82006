/**
 */
package org.busbar.model.brand;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Brand</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An inverter brand.
 * <!-- end-model-doc -->
 *
 *
 * @see org.busbar.model.brand.BrandPackage#getBrand()
 * @model
 * @generated
 */
public interface Brand extends Device
{
} // Brand
