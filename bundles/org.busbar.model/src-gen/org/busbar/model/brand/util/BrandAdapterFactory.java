/**
 */
package org.busbar.model.brand.util;

import org.busbar.model.brand.*;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.busbar.model.brand.BrandPackage
 * @generated
 */
public class BrandAdapterFactory extends AdapterFactoryImpl
{
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static BrandPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BrandAdapterFactory()
	{
		if (modelPackage == null)
		{
			modelPackage = BrandPackage.eINSTANCE;
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
	protected BrandSwitch<Adapter> modelSwitch =
		new BrandSwitch<Adapter>()
		{
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
			public Adapter caseDevice(Device object)
			{
				return createDeviceAdapter();
			}
			@Override
			public Adapter caseBrand(Brand object)
			{
				return createBrandAdapter();
			}
			@Override
			public Adapter caseBattery(Battery object)
			{
				return createBatteryAdapter();
			}
			@Override
			public Adapter caseModel(Model object)
			{
				return createModelAdapter();
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
			public Adapter caseSetting(Setting object)
			{
				return createSettingAdapter();
			}
			@Override
			public Adapter caseUse(Use object)
			{
				return createUseAdapter();
			}
			@Override
			public Adapter caseUnknown(Unknown object)
			{
				return createUnknownAdapter();
			}
			@Override
			public Adapter caseCapture(Capture object)
			{
				return createCaptureAdapter();
			}
			@Override
			public Adapter caseCandidate(Candidate object)
			{
				return createCandidateAdapter();
			}
			@Override
			public Adapter caseCaptureStep(CaptureStep object)
			{
				return createCaptureStepAdapter();
			}
			@Override
			public Adapter caseProtocol(Protocol object)
			{
				return createProtocolAdapter();
			}
			@Override
			public Adapter caseLayer(Layer object)
			{
				return createLayerAdapter();
			}
			@Override
			public Adapter caseOption(Option object)
			{
				return createOptionAdapter();
			}
			@Override
			public Adapter caseOptionValue(OptionValue object)
			{
				return createOptionValueAdapter();
			}
			@Override
			public Adapter caseTimeout(Timeout object)
			{
				return createTimeoutAdapter();
			}
			@Override
			public Adapter caseReply(Reply object)
			{
				return createReplyAdapter();
			}
			@Override
			public Adapter caseSignature(Signature object)
			{
				return createSignatureAdapter();
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
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Source
	 * @generated
	 */
	public Adapter createSourceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Fact
	 * @generated
	 */
	public Adapter createFactAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Device <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Device
	 * @generated
	 */
	public Adapter createDeviceAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Brand <em>Brand</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Brand
	 * @generated
	 */
	public Adapter createBrandAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Battery <em>Battery</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Battery
	 * @generated
	 */
	public Adapter createBatteryAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Model <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Model
	 * @generated
	 */
	public Adapter createModelAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Socket <em>Socket</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Socket
	 * @generated
	 */
	public Adapter createSocketAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Pin <em>Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Pin
	 * @generated
	 */
	public Adapter createPinAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Assignment
	 * @generated
	 */
	public Adapter createAssignmentAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Hazard <em>Hazard</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Hazard
	 * @generated
	 */
	public Adapter createHazardAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Setting
	 * @generated
	 */
	public Adapter createSettingAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Use <em>Use</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Use
	 * @generated
	 */
	public Adapter createUseAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Unknown <em>Unknown</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Unknown
	 * @generated
	 */
	public Adapter createUnknownAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Capture <em>Capture</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Capture
	 * @generated
	 */
	public Adapter createCaptureAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Candidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Candidate
	 * @generated
	 */
	public Adapter createCandidateAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.CaptureStep <em>Capture Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.CaptureStep
	 * @generated
	 */
	public Adapter createCaptureStepAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Protocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Protocol
	 * @generated
	 */
	public Adapter createProtocolAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Layer
	 * @generated
	 */
	public Adapter createLayerAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Option
	 * @generated
	 */
	public Adapter createOptionAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.OptionValue <em>Option Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.OptionValue
	 * @generated
	 */
	public Adapter createOptionValueAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Timeout <em>Timeout</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Timeout
	 * @generated
	 */
	public Adapter createTimeoutAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Reply <em>Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Reply
	 * @generated
	 */
	public Adapter createReplyAdapter()
	{
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.busbar.model.brand.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.busbar.model.brand.Signature
	 * @generated
	 */
	public Adapter createSignatureAdapter()
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

} //BrandAdapterFactory
