/**
 */
package org.busbar.model.brand;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Brand</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An inverter brand, or the computer's end of a maker's leads.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.Brand#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.brand.BrandPackage#getBrand()
 * @model
 * @generated
 */
public interface Brand extends Device
{
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"INVERTER"</code>.
	 * The literals are from the enumeration {@link org.busbar.model.brand.DeviceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands at that end of the cable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.busbar.model.brand.DeviceKind
	 * @see #setKind(DeviceKind)
	 * @see org.busbar.model.brand.BrandPackage#getBrand_Kind()
	 * @model default="INVERTER"
	 * @generated
	 */
	DeviceKind getKind();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Brand#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.busbar.model.brand.DeviceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DeviceKind value);

} // Brand
