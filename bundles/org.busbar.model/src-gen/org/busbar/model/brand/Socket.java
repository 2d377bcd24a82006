/**
 */
package org.busbar.model.brand;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Socket</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One connector.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.Socket#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.brand.Socket#getName <em>Name</em>}</li>
 *   <li>{@link org.busbar.model.brand.Socket#getType <em>Type</em>}</li>
 *   <li>{@link org.busbar.model.brand.Socket#getPinCount <em>Pin Count</em>}</li>
 *   <li>{@link org.busbar.model.brand.Socket#getNote <em>Note</em>}</li>
 *   <li>{@link org.busbar.model.brand.Socket#getPins <em>Pins</em>}</li>
 *   <li>{@link org.busbar.model.brand.Socket#getHazards <em>Hazards</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.brand.BrandPackage#getSocket()
 * @model
 * @generated
 */
public interface Socket extends EObject
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
	 * @see org.busbar.model.brand.BrandPackage#getSocket_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Socket#getId <em>Id</em>}' attribute.
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
	 * The print beside the connector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.busbar.model.brand.BrandPackage#getSocket_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Socket#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.busbar.model.brand.ConnectorType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its mechanical form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.busbar.model.brand.ConnectorType
	 * @see #setType(ConnectorType)
	 * @see org.busbar.model.brand.BrandPackage#getSocket_Type()
	 * @model default="UNKNOWN"
	 * @generated
	 */
	ConnectorType getType();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Socket#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.busbar.model.brand.ConnectorType
	 * @see #getType()
	 * @generated
	 */
	void setType(ConnectorType value);

	/**
	 * Returns the value of the '<em><b>Pin Count</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pins it has; pins that nobody knows are left out below. 0 when the count is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pin Count</em>' attribute.
	 * @see #setPinCount(int)
	 * @see org.busbar.model.brand.BrandPackage#getSocket_PinCount()
	 * @model default="0"
	 * @generated
	 */
	int getPinCount();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Socket#getPinCount <em>Pin Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pin Count</em>' attribute.
	 * @see #getPinCount()
	 * @generated
	 */
	void setPinCount(int value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to recognise it and what else to know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.busbar.model.brand.BrandPackage#getSocket_Note()
	 * @model default=""
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Socket#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Pins</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Pin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pins of which something is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pins</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getSocket_Pins()
	 * @model containment="true"
	 * @generated
	 */
	EList<Pin> getPins();

	/**
	 * Returns the value of the '<em><b>Hazards</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.brand.Hazard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can go wrong at this very socket.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hazards</em>' containment reference list.
	 * @see org.busbar.model.brand.BrandPackage#getSocket_Hazards()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hazard> getHazards();

} // Socket
