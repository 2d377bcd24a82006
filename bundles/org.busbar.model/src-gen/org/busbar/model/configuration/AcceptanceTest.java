/**
 */
package org.busbar.model.configuration;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Acceptance Test</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One test before the site is handed over.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.AcceptanceTest#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.AcceptanceTest#getTitle <em>Title</em>}</li>
 *   <li>{@link org.busbar.model.configuration.AcceptanceTest#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.busbar.model.configuration.AcceptanceTest#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.busbar.model.configuration.AcceptanceTest#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.busbar.model.configuration.AcceptanceTest#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.busbar.model.configuration.AcceptanceTest#getTime <em>Time</em>}</li>
 *   <li>{@link org.busbar.model.configuration.AcceptanceTest#getPerson <em>Person</em>}</li>
 *   <li>{@link org.busbar.model.configuration.AcceptanceTest#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.busbar.model.configuration.AcceptanceTest#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest()
 * @model
 * @generated
 */
public interface AcceptanceTest extends EObject
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
	 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.AcceptanceTest#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.AcceptanceTest#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Procedure</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procedure</em>' attribute.
	 * @see #setProcedure(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest_Procedure()
	 * @model default=""
	 * @generated
	 */
	String getProcedure();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.AcceptanceTest#getProcedure <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Procedure</em>' attribute.
	 * @see #getProcedure()
	 * @generated
	 */
	void setProcedure(String value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has to happen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest_Expected()
	 * @model required="true"
	 * @generated
	 */
	String getExpected();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.AcceptanceTest#getExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #getExpected()
	 * @generated
	 */
	void setExpected(String value);

	/**
	 * Returns the value of the '<em><b>Observed</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observed</em>' attribute.
	 * @see #setObserved(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest_Observed()
	 * @model default=""
	 * @generated
	 */
	String getObserved();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.AcceptanceTest#getObserved <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observed</em>' attribute.
	 * @see #getObserved()
	 * @generated
	 */
	void setObserved(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The default value is <code>"OPEN"</code>.
	 * The literals are from the enumeration {@link org.busbar.model.configuration.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.busbar.model.configuration.Outcome
	 * @see #setOutcome(Outcome)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest_Outcome()
	 * @model default="OPEN"
	 * @generated
	 */
	Outcome getOutcome();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.AcceptanceTest#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.busbar.model.configuration.Outcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(Outcome value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, ISO 8601 with offset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest_Time()
	 * @model default=""
	 * @generated
	 */
	String getTime();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.AcceptanceTest#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest_Person()
	 * @model default=""
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.AcceptanceTest#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' reference list.
	 * The list contents are of type {@link org.busbar.model.configuration.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The measurements that prove it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' reference list.
	 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest_Measurements()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

	/**
	 * Returns the value of the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was measured on the bus; absent where it was not run on one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' containment reference.
	 * @see #setResult(TestResult)
	 * @see org.busbar.model.configuration.ConfigurationPackage#getAcceptanceTest_Result()
	 * @model containment="true"
	 * @generated
	 */
	TestResult getResult();

	/**
	 * Sets the value of the '{@link org.busbar.model.configuration.AcceptanceTest#getResult <em>Result</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' containment reference.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(TestResult value);

} // AcceptanceTest
