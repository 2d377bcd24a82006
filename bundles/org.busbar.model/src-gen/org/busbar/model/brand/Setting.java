/**
 */
package org.busbar.model.brand;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the installer sets so that battery and inverter understand each other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.Setting#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.brand.Setting#getPath <em>Path</em>}</li>
 *   <li>{@link org.busbar.model.brand.Setting#getValue <em>Value</em>}</li>
 *   <li>{@link org.busbar.model.brand.Setting#getNote <em>Note</em>}</li>
 *   <li>{@link org.busbar.model.brand.Setting#getSelects <em>Selects</em>}</li>
 *   <li>{@link org.busbar.model.brand.Setting#getShows <em>Shows</em>}</li>
 *   <li>{@link org.busbar.model.brand.Setting#getHides <em>Hides</em>}</li>
 *   <li>{@link org.busbar.model.brand.Setting#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.busbar.model.brand.Setting#isUnseen <em>Unseen</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.brand.BrandPackage#getSetting()
 * @model
 * @generated
 */
public interface Setting extends Fact
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
	 * @see org.busbar.model.brand.BrandPackage#getSetting_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Setting#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The way through the menus, steps parted by " > ".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.busbar.model.brand.BrandPackage#getSetting_Path()
	 * @model default=""
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Setting#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to choose there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.busbar.model.brand.BrandPackage#getSetting_Value()
	 * @model required="true"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Setting#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, or what else to know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.busbar.model.brand.BrandPackage#getSetting_Note()
	 * @model default=""
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Setting#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Selects</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the protocols that the device speaks once this is chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selects</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getSetting_Selects()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSelects();

	/**
	 * Returns the value of the '<em><b>Shows</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages that are on the bus once this is chosen, as protocol/message.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shows</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getSetting_Shows()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getShows();

	/**
	 * Returns the value of the '<em><b>Hides</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages that are no longer on the bus once this is chosen, as protocol/message.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hides</em>' attribute list.
	 * @see org.busbar.model.brand.BrandPackage#getSetting_Hides()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getHides();

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Within so many seconds; not a number when that is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(double)
	 * @see org.busbar.model.brand.BrandPackage#getSetting_Seconds()
	 * @model default="NaN"
	 * @generated
	 */
	double getSeconds();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Setting#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Unseen</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nothing on the bus can show it; otherwise, where no message is named, nobody knows what does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unseen</em>' attribute.
	 * @see #setUnseen(boolean)
	 * @see org.busbar.model.brand.BrandPackage#getSetting_Unseen()
	 * @model default="false"
	 * @generated
	 */
	boolean isUnseen();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Setting#isUnseen <em>Unseen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unseen</em>' attribute.
	 * @see #isUnseen()
	 * @generated
	 */
	void setUnseen(boolean value);

} // Setting
