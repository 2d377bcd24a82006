/**
 */
package org.busbar.model.brand;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Timeout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one end does when the other falls silent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.Timeout#getWatcher <em>Watcher</em>}</li>
 *   <li>{@link org.busbar.model.brand.Timeout#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.busbar.model.brand.Timeout#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.busbar.model.brand.Timeout#getReaction <em>Reaction</em>}</li>
 *   <li>{@link org.busbar.model.brand.Timeout#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.brand.BrandPackage#getTimeout()
 * @model
 * @generated
 */
public interface Timeout extends EObject
{
	/**
	 * Returns the value of the '<em><b>Watcher</b></em>' attribute.
	 * The literals are from the enumeration {@link org.busbar.model.brand.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The end that watches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Watcher</em>' attribute.
	 * @see org.busbar.model.brand.Role
	 * @see #isSetWatcher()
	 * @see #unsetWatcher()
	 * @see #setWatcher(Role)
	 * @see org.busbar.model.brand.BrandPackage#getTimeout_Watcher()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	Role getWatcher();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Timeout#getWatcher <em>Watcher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Watcher</em>' attribute.
	 * @see org.busbar.model.brand.Role
	 * @see #isSetWatcher()
	 * @see #unsetWatcher()
	 * @see #getWatcher()
	 * @generated
	 */
	void setWatcher(Role value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.brand.Timeout#getWatcher <em>Watcher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWatcher()
	 * @see #getWatcher()
	 * @see #setWatcher(Role)
	 * @generated
	 */
	void unsetWatcher();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.brand.Timeout#getWatcher <em>Watcher</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Watcher</em>' attribute is set.
	 * @see #unsetWatcher()
	 * @see #getWatcher()
	 * @see #setWatcher(Role)
	 * @generated
	 */
	boolean isSetWatcher();

	/**
	 * Returns the value of the '<em><b>Messages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of the DBC messages that it waits for; any of them renews the time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Messages</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getTimeout_Messages()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getMessages();

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After so many seconds; not a number when a reaction is known but not its time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(double)
	 * @see org.busbar.model.brand.BrandPackage#getTimeout_Seconds()
	 * @model default="NaN"
	 * @generated
	 */
	double getSeconds();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Timeout#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Reaction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reaction</em>' attribute.
	 * @see #setReaction(String)
	 * @see org.busbar.model.brand.BrandPackage#getTimeout_Reaction()
	 * @model required="true"
	 * @generated
	 */
	String getReaction();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Timeout#getReaction <em>Reaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reaction</em>' attribute.
	 * @see #getReaction()
	 * @generated
	 */
	void setReaction(String value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keys of the sources of the same document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getTimeout_Sources()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSources();

} // Timeout
