/**
 */
package org.busbar.model.brand;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Inverter brand or battery: data of the same form, so that a cable joins any two sockets.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.Device#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.brand.Device#getName <em>Name</em>}</li>
 *   <li>{@link org.busbar.model.brand.Device#getSources <em>Sources</em>}</li>
 *   <li>{@link org.busbar.model.brand.Device#getModels <em>Models</em>}</li>
 *   <li>{@link org.busbar.model.brand.Device#getSockets <em>Sockets</em>}</li>
 *   <li>{@link org.busbar.model.brand.Device#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.busbar.model.brand.Device#getHazards <em>Hazards</em>}</li>
 *   <li>{@link org.busbar.model.brand.Device#getUnknowns <em>Unknowns</em>}</li>
 *   <li>{@link org.busbar.model.brand.Device#getUses <em>Uses</em>}</li>
 *   <li>{@link org.busbar.model.brand.Device#getCaptures <em>Captures</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.brand.BrandPackage#getDevice()
 * @model abstract="true"
 * @generated
 */
public interface Device extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, lower case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.busbar.model.brand.BrandPackage#getDevice_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Device#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The maker's name as people write it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.busbar.model.brand.BrandPackage#getDevice_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Device#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getDevice_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Models</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Model}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Models and series.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Models</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getDevice_Models()
	 * @model containment="true"
	 * @generated
	 */
	EList<Model> getModels();

	/**
	 * Returns the value of the '<em><b>Sockets</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Socket}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connectors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sockets</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getDevice_Sockets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Socket> getSockets();

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the installer sets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getDevice_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Setting> getSettings();

	/**
	 * Returns the value of the '<em><b>Hazards</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Hazard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can go wrong with any of the sockets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hazards</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getDevice_Hazards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hazard> getHazards();

	/**
	 * Returns the value of the '<em><b>Unknowns</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Unknown}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknowns</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getDevice_Unknowns()
	 * @model containment="true"
	 * @generated
	 */
	EList<Unknown> getUnknowns();

	/**
	 * Returns the value of the '<em><b>Uses</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Use}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the device does with a protocol besides what the protocol says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uses</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getDevice_Uses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Use> getUses();

	/**
	 * Returns the value of the '<em><b>Captures</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Capture}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recordings that would settle what is not known, step by step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Captures</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getDevice_Captures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Capture> getCaptures();

} // Device
