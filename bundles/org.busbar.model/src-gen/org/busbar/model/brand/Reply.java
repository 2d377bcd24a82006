/**
 */
package org.busbar.model.brand;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Messages that the battery sends because it was asked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.Reply#getRequest <em>Request</em>}</li>
 *   <li>{@link org.busbar.model.brand.Reply#getValue <em>Value</em>}</li>
 *   <li>{@link org.busbar.model.brand.Reply#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.busbar.model.brand.Reply#getMillis <em>Millis</em>}</li>
 *   <li>{@link org.busbar.model.brand.Reply#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.brand.BrandPackage#getReply()
 * @model
 * @generated
 */
public interface Reply extends EObject
{
	/**
	 * Returns the value of the '<em><b>Request</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the DBC message that asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Request</em>' attribute.
	 * @see #setRequest(String)
	 * @see org.busbar.model.brand.BrandPackage#getReply_Request()
	 * @model required="true"
	 * @generated
	 */
	String getRequest();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Reply#getRequest <em>Request</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request</em>' attribute.
	 * @see #getRequest()
	 * @generated
	 */
	void setRequest(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the request has to say, as Signal=number; empty when any will do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.busbar.model.brand.BrandPackage#getReply_Value()
	 * @model default=""
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Reply#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the DBC messages that answer, in the order in which they are sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getReply_Messages()
	 * @model unique="false" required="true"
	 * @generated
	 */
	EList<String> getMessages();

	/**
	 * Returns the value of the '<em><b>Millis</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Milliseconds from one message to the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Millis</em>' attribute.
	 * @see #setMillis(int)
	 * @see org.busbar.model.brand.BrandPackage#getReply_Millis()
	 * @model default="0"
	 * @generated
	 */
	int getMillis();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Reply#getMillis <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Millis</em>' attribute.
	 * @see #getMillis()
	 * @generated
	 */
	void setMillis(int value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of the sources of the same document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getReply_Sources()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSources();

} // Reply
