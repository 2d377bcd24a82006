/**
 */
package org.busbar.model.brand.impl;

import java.util.Collection;

import org.busbar.model.brand.BrandPackage;
import org.busbar.model.brand.Role;
import org.busbar.model.brand.Timeout;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Timeout</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.brand.impl.TimeoutImpl#getWatcher <em>Watcher</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.TimeoutImpl#getMessages <em>Messages</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.TimeoutImpl#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.TimeoutImpl#getReaction <em>Reaction</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.TimeoutImpl#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TimeoutImpl extends MinimalEObjectImpl.Container implements Timeout
{
	/**
	 * The default value of the '{@link #getWatcher() <em>Watcher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWatcher()
	 * @generated
	 * @ordered
	 */
	protected static final Role WATCHER_EDEFAULT = Role.BATTERY;

	/**
	 * The cached value of the '{@link #getWatcher() <em>Watcher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWatcher()
	 * @generated
	 * @ordered
	 */
	protected Role watcher = WATCHER_EDEFAULT;

	/**
	 * This is true if the Watcher attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean watcherESet;

	/**
	 * The cached value of the '{@link #getMessages() <em>Messages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> messages;

	/**
	 * The default value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double SECONDS_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected double seconds = SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReaction() <em>Reaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReaction()
	 * @generated
	 * @ordered
	 */
	protected static final String REACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReaction() <em>Reaction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReaction()
	 * @generated
	 * @ordered
	 */
	protected String reaction = REACTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sources;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TimeoutImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return BrandPackage.Literals.TIMEOUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getWatcher()
	{
		return watcher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWatcher(Role newWatcher)
	{
		Role oldWatcher = watcher;
		watcher = newWatcher == null ? WATCHER_EDEFAULT : newWatcher;
		boolean oldWatcherESet = watcherESet;
		watcherESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.TIMEOUT__WATCHER, oldWatcher, watcher, !oldWatcherESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWatcher()
	{
		Role oldWatcher = watcher;
		boolean oldWatcherESet = watcherESet;
		watcher = WATCHER_EDEFAULT;
		watcherESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, BrandPackage.TIMEOUT__WATCHER, oldWatcher, WATCHER_EDEFAULT, oldWatcherESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWatcher()
	{
		return watcherESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMessages()
	{
		if (messages == null)
		{
			messages = new EDataTypeEList<String>(String.class, this, BrandPackage.TIMEOUT__MESSAGES);
		}
		return messages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSeconds()
	{
		return seconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeconds(double newSeconds)
	{
		double oldSeconds = seconds;
		seconds = newSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.TIMEOUT__SECONDS, oldSeconds, seconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReaction()
	{
		return reaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReaction(String newReaction)
	{
		String oldReaction = reaction;
		reaction = newReaction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.TIMEOUT__REACTION, oldReaction, reaction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSources()
	{
		if (sources == null)
		{
			sources = new EDataTypeEList<String>(String.class, this, BrandPackage.TIMEOUT__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case BrandPackage.TIMEOUT__WATCHER:
				return getWatcher();
			case BrandPackage.TIMEOUT__MESSAGES:
				return getMessages();
			case BrandPackage.TIMEOUT__SECONDS:
				return getSeconds();
			case BrandPackage.TIMEOUT__REACTION:
				return getReaction();
			case BrandPackage.TIMEOUT__SOURCES:
				return getSources();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case BrandPackage.TIMEOUT__WATCHER:
				setWatcher((Role)newValue);
				return;
			case BrandPackage.TIMEOUT__MESSAGES:
				getMessages().clear();
				getMessages().addAll((Collection<? extends String>)newValue);
				return;
			case BrandPackage.TIMEOUT__SECONDS:
				setSeconds((Double)newValue);
				return;
			case BrandPackage.TIMEOUT__REACTION:
				setReaction((String)newValue);
				return;
			case BrandPackage.TIMEOUT__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case BrandPackage.TIMEOUT__WATCHER:
				unsetWatcher();
				return;
			case BrandPackage.TIMEOUT__MESSAGES:
				getMessages().clear();
				return;
			case BrandPackage.TIMEOUT__SECONDS:
				setSeconds(SECONDS_EDEFAULT);
				return;
			case BrandPackage.TIMEOUT__REACTION:
				setReaction(REACTION_EDEFAULT);
				return;
			case BrandPackage.TIMEOUT__SOURCES:
				getSources().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case BrandPackage.TIMEOUT__WATCHER:
				return isSetWatcher();
			case BrandPackage.TIMEOUT__MESSAGES:
				return messages != null && !messages.isEmpty();
			case BrandPackage.TIMEOUT__SECONDS:
				return seconds != SECONDS_EDEFAULT;
			case BrandPackage.TIMEOUT__REACTION:
				return REACTION_EDEFAULT == null ? reaction != null : !REACTION_EDEFAULT.equals(reaction);
			case BrandPackage.TIMEOUT__SOURCES:
				return sources != null && !sources.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (watcher: ");
		if (watcherESet) result.append(watcher); else result.append("<unset>");
		result.append(", messages: ");
		result.append(messages);
		result.append(", seconds: ");
		result.append(seconds);
		result.append(", reaction: ");
		result.append(reaction);
		result.append(", sources: ");
		result.append(sources);
		result.append(')');
		return result.toString();
	}

} //TimeoutImpl
