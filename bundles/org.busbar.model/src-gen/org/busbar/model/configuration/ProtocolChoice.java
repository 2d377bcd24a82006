/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protocol Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The dialect in use.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.ProtocolChoice#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.ProtocolChoice#getProtocolId <em>Protocol Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.ProtocolChoice#getTitle <em>Title</em>}</li>
 *   <li>{@link org.busbar.model.configuration.ProtocolChoice#getBitRate <em>Bit Rate</em>}</li>
 *   <li>{@link org.busbar.model.configuration.ProtocolChoice#getOptions <em>Options</em>}</li>
 *   <li>{@link org.busbar.model.configuration.ProtocolChoice#getOrigin <em>Origin</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getProtocolChoice()
 * @model
 * @generated
 */
public interface ProtocolChoice extends EObject
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getProtocolChoice_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.ProtocolChoice#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Protocol Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the protocol.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol Id</em>' attribute.
	 * @see #setProtocolId(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getProtocolChoice_ProtocolId()
	 * @model required="true"
	 * @generated
	 */
	String getProtocolId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.ProtocolChoice#getProtocolId <em>Protocol Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol Id</em>' attribute.
	 * @see #getProtocolId()
	 * @generated
	 */
	void setProtocolId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getProtocolChoice_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.ProtocolChoice#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Bit Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bit rate in bit/s.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bit Rate</em>' attribute.
	 * @see #setBitRate(int)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getProtocolChoice_BitRate()
	 * @model required="true"
	 * @generated
	 */
	int getBitRate();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.ProtocolChoice#getBitRate <em>Bit Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bit Rate</em>' attribute.
	 * @see #getBitRate()
	 * @generated
	 */
	void setBitRate(int value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.OptionChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was chosen where the dialect leaves a choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getProtocolChoice_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<OptionChoice> getOptions();

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file it was copied from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' reference.
	 * @see #setOrigin(Origin)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getProtocolChoice_Origin()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.ProtocolChoice#getOrigin <em>Origin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' reference.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

} // ProtocolChoice
