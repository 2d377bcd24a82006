/**
 */
package org.busbar.model.brand;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a device does with a protocol besides what the protocol says: what it ignores, and what else to know.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.Use#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.busbar.model.brand.Use#getModels <em>Models</em>}</li>
 *   <li>{@link org.busbar.model.brand.Use#getIgnores <em>Ignores</em>}</li>
 *   <li>{@link org.busbar.model.brand.Use#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.brand.BrandPackage#getUse()
 * @model
 * @generated
 */
public interface Use extends Fact
{
	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the protocol.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see #setProtocol(String)
	 * @see org.busbar.model.brand.BrandPackage#getUse_Protocol()
	 * @model required="true"
	 * @generated
	 */
	String getProtocol();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Use#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(String value);

	/**
	 * Returns the value of the '<em><b>Models</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the models of the document that this is true of; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Models</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getUse_Models()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getModels();

	/**
	 * Returns the value of the '<em><b>Ignores</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the quantities that the protocol carries and the device does nothing with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ignores</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getUse_Ignores()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getIgnores();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the device does, or does not do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.busbar.model.brand.BrandPackage#getUse_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Use#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Use
