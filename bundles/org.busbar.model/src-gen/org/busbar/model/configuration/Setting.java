/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One setting on one side.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.Setting#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getSide <em>Side</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getSettingId <em>Setting Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getPath <em>Path</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getValue <em>Value</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getNote <em>Note</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getSelects <em>Selects</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getShows <em>Shows</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getHides <em>Hides</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#isUnseen <em>Unseen</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getFound <em>Found</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#isDone <em>Done</em>}</li>
 *   <li>{@link org.busbar.model.configuration.Setting#getOrigin <em>Origin</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting()
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link org.busbar.model.configuration.Side}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On which device.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.busbar.model.configuration.Side
	 * @see #isSetSide()
	 * @see #unsetSide()
	 * @see #setSide(Side)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Side()
	 * @model unsettable="true" required="true"
	 * @generated
	 */
	Side getSide();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.busbar.model.configuration.Side
	 * @see #isSetSide()
	 * @see #unsetSide()
	 * @see #getSide()
	 * @generated
	 */
	void setSide(Side value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.Setting#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSide()
	 * @see #getSide()
	 * @see #setSide(Side)
	 * @generated
	 */
	void unsetSide();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Setting#getSide <em>Side</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Side</em>' attribute is set.
	 * @see #unsetSide()
	 * @see #getSide()
	 * @see #setSide(Side)
	 * @generated
	 */
	boolean isSetSide();

	/**
	 * Returns the value of the '<em><b>Setting Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id in the file it was copied from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Setting Id</em>' attribute.
	 * @see #setSettingId(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_SettingId()
	 * @model default=""
	 * @generated
	 */
	String getSettingId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#getSettingId <em>Setting Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setting Id</em>' attribute.
	 * @see #getSettingId()
	 * @generated
	 */
	void setSettingId(String value);

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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Path()
	 * @model default=""
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#getPath <em>Path</em>}' attribute.
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Value()
	 * @model required="true"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#getValue <em>Value</em>}' attribute.
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Note()
	 * @model default=""
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#getNote <em>Note</em>}' attribute.
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Selects()
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Shows()
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
	 * Messages that are not on the bus then, as protocol/message.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hides</em>' attribute list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Hides()
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
	 * Within so many seconds; not a number when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #isSetSeconds()
	 * @see #unsetSeconds()
	 * @see #setSeconds(double)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Seconds()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getSeconds();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #isSetSeconds()
	 * @see #unsetSeconds()
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.busbar.model.configuration.Setting#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSeconds()
	 * @see #getSeconds()
	 * @see #setSeconds(double)
	 * @generated
	 */
	void unsetSeconds();

	/**
	 * Returns whether the value of the '{@link org.busbar.model.configuration.Setting#getSeconds <em>Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Seconds</em>' attribute is set.
	 * @see #unsetSeconds()
	 * @see #getSeconds()
	 * @see #setSeconds(double)
	 * @generated
	 */
	boolean isSetSeconds();

	/**
	 * Returns the value of the '<em><b>Unseen</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nothing on the bus can show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unseen</em>' attribute.
	 * @see #setUnseen(boolean)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Unseen()
	 * @model default="false"
	 * @generated
	 */
	boolean isUnseen();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#isUnseen <em>Unseen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unseen</em>' attribute.
	 * @see #isUnseen()
	 * @generated
	 */
	void setUnseen(boolean value);

	/**
	 * Returns the value of the '<em><b>Found</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found there on site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Found</em>' attribute.
	 * @see #setFound(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Found()
	 * @model default=""
	 * @generated
	 */
	String getFound();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#getFound <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found</em>' attribute.
	 * @see #getFound()
	 * @generated
	 */
	void setFound(String value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was set and read back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(boolean)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Done()
	 * @model default="false"
	 * @generated
	 */
	boolean isDone();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#isDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #isDone()
	 * @generated
	 */
	void setDone(boolean value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file it was copied from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' reference.
	 * @see #setOrigin(Origin)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getSetting_Origin()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.Setting#getOrigin <em>Origin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' reference.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

} // Setting
