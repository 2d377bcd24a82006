/**
 */
package org.busbar.model.brand;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One DBC file. It replaces messages of the same identifier in the layers before it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.Layer#getPath <em>Path</em>}</li>
 *   <li>{@link org.busbar.model.brand.Layer#getOption <em>Option</em>}</li>
 *   <li>{@link org.busbar.model.brand.Layer#getValue <em>Value</em>}</li>
 *   <li>{@link org.busbar.model.brand.Layer#getFirst <em>First</em>}</li>
 *   <li>{@link org.busbar.model.brand.Layer#getInstances <em>Instances</em>}</li>
 *   <li>{@link org.busbar.model.brand.Layer#getStep <em>Step</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.brand.BrandPackage#getLayer()
 * @model
 * @generated
 */
public interface Layer extends EObject
{
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the file inside the bundle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.busbar.model.brand.BrandPackage#getLayer_Path()
	 * @model required="true"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Layer#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Option</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the option that decides whether the layer counts, or several, separated by blanks, that have to agree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option</em>' attribute.
	 * @see #setOption(String)
	 * @see org.busbar.model.brand.BrandPackage#getLayer_Option()
	 * @model default=""
	 * @generated
	 */
	String getOption();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Layer#getOption <em>Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option</em>' attribute.
	 * @see #getOption()
	 * @generated
	 */
	void setOption(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The option's value that selects the layer, or as many values, in the same order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.busbar.model.brand.BrandPackage#getLayer_Value()
	 * @model default=""
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Layer#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the first instance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(int)
	 * @see org.busbar.model.brand.BrandPackage#getLayer_First()
	 * @model default="0"
	 * @generated
	 */
	int getFirst();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Layer#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(int value);

	/**
	 * Returns the value of the '<em><b>Instances</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the messages of the file occur, each time with another identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instances</em>' attribute.
	 * @see #setInstances(int)
	 * @see org.busbar.model.brand.BrandPackage#getLayer_Instances()
	 * @model default="1"
	 * @generated
	 */
	int getInstances();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Layer#getInstances <em>Instances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instances</em>' attribute.
	 * @see #getInstances()
	 * @generated
	 */
	void setInstances(int value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is added to the identifiers from one instance to the next; instance n has the identifiers of the file plus n times this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(int)
	 * @see org.busbar.model.brand.BrandPackage#getLayer_Step()
	 * @model default="0"
	 * @generated
	 */
	int getStep();

	/**
	 * Sets the value of the '{@link org.busbar.model.brand.Layer#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(int value);

} // Layer
