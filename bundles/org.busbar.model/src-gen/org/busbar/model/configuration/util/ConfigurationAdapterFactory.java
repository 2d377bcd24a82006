/**
 */
package org.busbar.model.configuration.util;

import org.busbar.model.configuration.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.busbar.model.configuration.ConfigurationPackage
 * @generated
 */
public class ConfigurationAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ConfigurationPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConfigurationAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = ConfigurationPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object)
	{
		if (object == modelPackage)
		{
			return true;
		}
		if (object instanceof EObject)
		{
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConfigurationSwitch<Adapter> modelSwitch =
		new ConfigurationSwitch<Adapter>()
		{
			@Override
			public Adapter caseConfiguration(Configuration object)
			{
				return createConfigurationAdapter();
			}
			@Override
			public Adapter caseSite(Site object)
			{
				return createSiteAdapter();
			}
			@Override
			public Adapter caseOrigin(Origin object)
			{
				return createOriginAdapter();
			}
			@Override
			public Adapter caseSource(Source object)
			{
				return createSourceAdapter();
			}
			@Override
			public Adapter caseFact(Fact object)
			{
				return createFactAdapter();
			}
			@Override
			public Adapter caseEquipment(Equipment object)
			{
				return createEquipmentAdapter();
			}
			@Override
			public Adapter caseNameplate(Nameplate object)
			{
				return createNameplateAdapter();
			}
			@Override
			public Adapter caseSocket(Socket object)
			{
				return createSocketAdapter();
			}
			@Override
			public Adapter casePin(Pin object)
			{
				return createPinAdapter();
			}
			@Override
			public Adapter caseAssignment(Assignment object)
			{
				return createAssignmentAdapter();
			}
			@Override
			public Adapter caseHazard(Hazard object)
			{
				return createHazardAdapter();
			}
			@Override
			public Adapter caseCable(Cable object)
			{
				return createCableAdapter();
			}
			@Override
			public Adapter caseWire(Wire object)
			{
				return createWireAdapter();
			}
			@Override
			public Adapter caseDecision(Decision object)
			{
				return createDecisionAdapter();
			}
			@Override
			public Adapter caseProtocolChoice(ProtocolChoice object)
			{
				return createProtocolChoiceAdapter();
			}
			@Override
			public Adapter caseOptionChoice(OptionChoice object)
			{
				return createOptionChoiceAdapter();
			}
			@Override
			public Adapter caseLimits(Limits object)
			{
				return createLimitsAdapter();
			}
			@Override
			public Adapter caseSetting(Setting object)
			{
				return createSettingAdapter();
			}
			@Override
			public Adapter caseSafetyCheck(SafetyCheck object)
			{
				return createSafetyCheckAdapter();
			}
			@Override
			public Adapter caseMeasurement(Measurement object)
			{
				return createMeasurementAdapter();
			}
			@Override
			public Adapter caseAcceptanceTest(AcceptanceTest object)
			{
				return createAcceptanceTestAdapter();
			}
			@Override
			public Adapter caseTestResult(TestResult object)
			{
				return createTestResultAdapter();
			}
			@Override
			public Adapter caseTestValue(TestValue object)
			{
				return createTestValueAdapter();
			}
			@Override
			public Adapter caseFingerprint(Fingerprint object)
			{
				return createFingerprintAdapter();
			}
			@Override
			public Adapter caseFingerprintMessage(FingerprintMessage object)
			{
				return createFingerprintMessageAdapter();
			}
			@Override
			public Adapter caseFingerprintRange(FingerprintRange object)
			{
				return createFingerprintRangeAdapter();
			}
			@Override
			public Adapter caseFingerprintFact(FingerprintFact object)
			{
				return createFingerprintFactAdapter();
			}
			@Override
			public Adapter caseNote(Note object)
			{
				return createNoteAdapter();
			}
			@Override
			public Adapter casePhoto(Photo object)
			{
				return createPhotoAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object)
			{
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target)
	{
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Configuration <em>Configuration</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Configuration
	 * @generated
	 */
	public Adapter createConfigurationAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Site <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Site
	 * @generated
	 */
	public Adapter createSiteAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Origin
	 * @generated
	 */
	public Adapter createOriginAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Source
	 * @generated
	 */
	public Adapter createSourceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Fact
	 * @generated
	 */
	public Adapter createFactAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Equipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Equipment
	 * @generated
	 */
	public Adapter createEquipmentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Nameplate <em>Nameplate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Nameplate
	 * @generated
	 */
	public Adapter createNameplateAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Socket <em>Socket</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Socket
	 * @generated
	 */
	public Adapter createSocketAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Pin <em>Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Pin
	 * @generated
	 */
	public Adapter createPinAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Assignment
	 * @generated
	 */
	public Adapter createAssignmentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Hazard <em>Hazard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Hazard
	 * @generated
	 */
	public Adapter createHazardAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Cable <em>Cable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Cable
	 * @generated
	 */
	public Adapter createCableAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Wire <em>Wire</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Wire
	 * @generated
	 */
	public Adapter createWireAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Decision
	 * @generated
	 */
	public Adapter createDecisionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.ProtocolChoice <em>Protocol Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.ProtocolChoice
	 * @generated
	 */
	public Adapter createProtocolChoiceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.OptionChoice <em>Option Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.OptionChoice
	 * @generated
	 */
	public Adapter createOptionChoiceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Limits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Limits
	 * @generated
	 */
	public Adapter createLimitsAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Setting
	 * @generated
	 */
	public Adapter createSettingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.SafetyCheck <em>Safety Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.SafetyCheck
	 * @generated
	 */
	public Adapter createSafetyCheckAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Measurement
	 * @generated
	 */
	public Adapter createMeasurementAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.AcceptanceTest <em>Acceptance Test</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.AcceptanceTest
	 * @generated
	 */
	public Adapter createAcceptanceTestAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.TestResult <em>Test Result</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.TestResult
	 * @generated
	 */
	public Adapter createTestResultAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.TestValue <em>Test Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.TestValue
	 * @generated
	 */
	public Adapter createTestValueAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Fingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Fingerprint
	 * @generated
	 */
	public Adapter createFingerprintAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.FingerprintMessage <em>Fingerprint Message</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.FingerprintMessage
	 * @generated
	 */
	public Adapter createFingerprintMessageAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.FingerprintRange <em>Fingerprint Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.FingerprintRange
	 * @generated
	 */
	public Adapter createFingerprintRangeAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.FingerprintFact <em>Fingerprint Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.FingerprintFact
	 * @generated
	 */
	public Adapter createFingerprintFactAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Note
	 * @generated
	 */
	public Adapter createNoteAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.configuration.Photo <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.configuration.Photo
	 * @generated
	 */
	public Adapter createPhotoAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter()
	{
		return null;
	}

} //ConfigurationAdapterFactory
