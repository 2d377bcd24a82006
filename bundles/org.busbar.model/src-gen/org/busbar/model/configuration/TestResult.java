/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Test Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an acceptance test measured on the bus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.TestResult#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.TestResult#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.busbar.model.configuration.TestResult#getReason <em>Reason</em>}</li>
 *   <li>{@link org.busbar.model.configuration.TestResult#getCapture <em>Capture</em>}</li>
 *   <li>{@link org.busbar.model.configuration.TestResult#getFrom <em>From</em>}</li>
 *   <li>{@link org.busbar.model.configuration.TestResult#getTo <em>To</em>}</li>
 *   <li>{@link org.busbar.model.configuration.TestResult#getValues <em>Values</em>}</li>
 *   <li>{@link org.busbar.model.configuration.TestResult#getFrames <em>Frames</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getTestResult()
 * @model
 * @generated
 */
public interface TestResult extends EObject
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getTestResult_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.TestResult#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The default value is <code>"NOT_MEASURED"</code>.
	 * The literals are from the enumeration {@link org.busbar.model.configuration.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the measurement says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.busbar.model.configuration.Verdict
	 * @see #setVerdict(Verdict)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getTestResult_Verdict()
	 * @model default="NOT_MEASURED"
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.TestResult#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.busbar.model.configuration.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it says so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getTestResult_Reason()
	 * @model default=""
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.TestResult#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Capture</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file that proves it, without folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capture</em>' attribute.
	 * @see #setCapture(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getTestResult_Capture()
	 * @model default=""
	 * @generated
	 */
	String getCapture();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.TestResult#getCapture <em>Capture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capture</em>' attribute.
	 * @see #getCapture()
	 * @generated
	 */
	void setCapture(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Begin of the part of the capture that proves it, ISO 8601 in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getTestResult_From()
	 * @model default=""
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.TestResult#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getTestResult_To()
	 * @model default=""
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.TestResult#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.TestValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getTestResult_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<TestValue> getValues();

	/**
	 * Returns the value of the '<em><b>Frames</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Some frames of that part, as candump writes them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frames</em>' attribute list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getTestResult_Frames()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFrames();

} // TestResult
