/**
 */
package org.busbar.model.brand;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capture Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a guided recording.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.CaptureStep#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.brand.CaptureStep#getText <em>Text</em>}</li>
 *   <li>{@link org.busbar.model.brand.CaptureStep#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.busbar.model.brand.CaptureStep#getConnected <em>Connected</em>}</li>
 *   <li>{@link org.busbar.model.brand.CaptureStep#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.busbar.model.brand.CaptureStep#getAsks <em>Asks</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.brand.BrandPackage#getCaptureStep()
 * @model
 * @generated
 */
public interface CaptureStep extends EObject
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
	 * @see org.busbar.model.brand.BrandPackage#getCaptureStep_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.CaptureStep#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.busbar.model.brand.BrandPackage#getCaptureStep_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.CaptureStep#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For so long it is recorded; 0 when the step is done without recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(double)
	 * @see org.busbar.model.brand.BrandPackage#getCaptureStep_Seconds()
	 * @model default="0.0"
	 * @generated
	 */
	double getSeconds();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.CaptureStep#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Connected</b></em>' attribute list.
	 * The list contents are of type {@link org.busbar.model.brand.Role}.
	 * The literals are from the enumeration {@link org.busbar.model.brand.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is on the bus meanwhile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connected</em>' attribute list.
	 * @see org.busbar.model.brand.Role
	 * @see org.busbar.model.brand.BrandPackage#getCaptureStep_Connected()
	 * @model unique="false"
	 * @generated
	 */
	EList<Role> getConnected();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the quantities whose values the user types as the display of the inverter shows them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getCaptureStep_Notes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getNotes();

	/**
	 * Returns the value of the '<em><b>Asks</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else the user is asked; empty when nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asks</em>' attribute.
	 * @see #setAsks(String)
	 * @see org.busbar.model.brand.BrandPackage#getCaptureStep_Asks()
	 * @model default=""
	 * @generated
	 */
	String getAsks();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.CaptureStep#getAsks <em>Asks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asks</em>' attribute.
	 * @see #getAsks()
	 * @generated
	 */
	void setAsks(String value);

} // CaptureStep
