/**
 */
package org.busbar.model.configuration.impl;

import java.util.Collection;

import org.busbar.model.configuration.ConfigurationPackage;
import org.busbar.model.configuration.Origin;
import org.busbar.model.configuration.Setting;
import org.busbar.model.configuration.Side;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Setting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getSide <em>Side</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getSettingId <em>Setting Id</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getSelects <em>Selects</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getShows <em>Shows</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getHides <em>Hides</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#isUnseen <em>Unseen</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getFound <em>Found</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#isDone <em>Done</em>}</li>
 *   <li>{@link org.busbar.model.configuration.impl.SettingImpl#getOrigin <em>Origin</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SettingImpl extends FactImpl implements Setting
{
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final Side SIDE_EDEFAULT = Side.BATTERY;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected Side side = SIDE_EDEFAULT;

	/**
	 * This is true if the Side attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean sideESet;

	/**
	 * The default value of the '{@link #getSettingId() <em>Setting Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettingId()
	 * @generated
	 * @ordered
	 */
	protected static final String SETTING_ID_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSettingId() <em>Setting Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettingId()
	 * @generated
	 * @ordered
	 */
	protected String settingId = SETTING_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSelects() <em>Selects</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelects()
	 * @generated
	 * @ordered
	 */
	protected EList<String> selects;

	/**
	 * The cached value of the '{@link #getShows() <em>Shows</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShows()
	 * @generated
	 * @ordered
	 */
	protected EList<String> shows;

	/**
	 * The cached value of the '{@link #getHides() <em>Hides</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHides()
	 * @generated
	 * @ordered
	 */
	protected EList<String> hides;

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
	 * This is true if the Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean secondsESet;

	/**
	 * The default value of the '{@link #isUnseen() <em>Unseen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnseen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNSEEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUnseen() <em>Unseen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUnseen()
	 * @generated
	 * @ordered
	 */
	protected boolean unseen = UNSEEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected static final String FOUND_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected String found = FOUND_EDEFAULT;

	/**
	 * The default value of the '{@link #isDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDone()
	 * @generated
	 * @ordered
	 */
	protected boolean done = DONE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin origin;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SettingImpl()
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
		return ConfigurationPackage.Literals.SETTING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId()
	{
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId)
	{
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Side getSide()
	{
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(Side newSide)
	{
		Side oldSide = side;
		side = newSide == null ? SIDE_EDEFAULT : newSide;
		boolean oldSideESet = sideESet;
		sideESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__SIDE, oldSide, side, !oldSideESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSide()
	{
		Side oldSide = side;
		boolean oldSideESet = sideESet;
		side = SIDE_EDEFAULT;
		sideESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ConfigurationPackage.SETTING__SIDE, oldSide, SIDE_EDEFAULT, oldSideESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSide()
	{
		return sideESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSettingId()
	{
		return settingId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettingId(String newSettingId)
	{
		String oldSettingId = settingId;
		settingId = newSettingId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__SETTING_ID, oldSettingId, settingId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath()
	{
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath)
	{
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue()
	{
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue)
	{
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote()
	{
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote)
	{
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSelects()
	{
		if (selects == null)
		{
			selects = new EDataTypeEList<String>(String.class, this, ConfigurationPackage.SETTING__SELECTS);
		}
		return selects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getShows()
	{
		if (shows == null)
		{
			shows = new EDataTypeEList<String>(String.class, this, ConfigurationPackage.SETTING__SHOWS);
		}
		return shows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getHides()
	{
		if (hides == null)
		{
			hides = new EDataTypeEList<String>(String.class, this, ConfigurationPackage.SETTING__HIDES);
		}
		return hides;
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
		boolean oldSecondsESet = secondsESet;
		secondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__SECONDS, oldSeconds, seconds, !oldSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSeconds()
	{
		double oldSeconds = seconds;
		boolean oldSecondsESet = secondsESet;
		seconds = SECONDS_EDEFAULT;
		secondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ConfigurationPackage.SETTING__SECONDS, oldSeconds, SECONDS_EDEFAULT, oldSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSeconds()
	{
		return secondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUnseen()
	{
		return unseen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnseen(boolean newUnseen)
	{
		boolean oldUnseen = unseen;
		unseen = newUnseen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__UNSEEN, oldUnseen, unseen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFound()
	{
		return found;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFound(String newFound)
	{
		String oldFound = found;
		found = newFound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__FOUND, oldFound, found));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDone()
	{
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(boolean newDone)
	{
		boolean oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getOrigin()
	{
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(Origin newOrigin)
	{
		Origin oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ConfigurationPackage.SETTING__ORIGIN, oldOrigin, origin));
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
			case ConfigurationPackage.SETTING__ID:
				return getId();
			case ConfigurationPackage.SETTING__SIDE:
				return getSide();
			case ConfigurationPackage.SETTING__SETTING_ID:
				return getSettingId();
			case ConfigurationPackage.SETTING__PATH:
				return getPath();
			case ConfigurationPackage.SETTING__VALUE:
				return getValue();
			case ConfigurationPackage.SETTING__NOTE:
				return getNote();
			case ConfigurationPackage.SETTING__SELECTS:
				return getSelects();
			case ConfigurationPackage.SETTING__SHOWS:
				return getShows();
			case ConfigurationPackage.SETTING__HIDES:
				return getHides();
			case ConfigurationPackage.SETTING__SECONDS:
				return getSeconds();
			case ConfigurationPackage.SETTING__UNSEEN:
				return isUnseen();
			case ConfigurationPackage.SETTING__FOUND:
				return getFound();
			case ConfigurationPackage.SETTING__DONE:
				return isDone();
			case ConfigurationPackage.SETTING__ORIGIN:
				return getOrigin();
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
			case ConfigurationPackage.SETTING__ID:
				setId((String)newValue);
				return;
			case ConfigurationPackage.SETTING__SIDE:
				setSide((Side)newValue);
				return;
			case ConfigurationPackage.SETTING__SETTING_ID:
				setSettingId((String)newValue);
				return;
			case ConfigurationPackage.SETTING__PATH:
				setPath((String)newValue);
				return;
			case ConfigurationPackage.SETTING__VALUE:
				setValue((String)newValue);
				return;
			case ConfigurationPackage.SETTING__NOTE:
				setNote((String)newValue);
				return;
			case ConfigurationPackage.SETTING__SELECTS:
				getSelects().clear();
				getSelects().addAll((Collection<? extends String>)newValue);
				return;
			case ConfigurationPackage.SETTING__SHOWS:
				getShows().clear();
				getShows().addAll((Collection<? extends String>)newValue);
				return;
			case ConfigurationPackage.SETTING__HIDES:
				getHides().clear();
				getHides().addAll((Collection<? extends String>)newValue);
				return;
			case ConfigurationPackage.SETTING__SECONDS:
				setSeconds((Double)newValue);
				return;
			case ConfigurationPackage.SETTING__UNSEEN:
				setUnseen((Boolean)newValue);
				return;
			case ConfigurationPackage.SETTING__FOUND:
				setFound((String)newValue);
				return;
			case ConfigurationPackage.SETTING__DONE:
				setDone((Boolean)newValue);
				return;
			case ConfigurationPackage.SETTING__ORIGIN:
				setOrigin((Origin)newValue);
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
			case ConfigurationPackage.SETTING__ID:
				setId(ID_EDEFAULT);
				return;
			case ConfigurationPackage.SETTING__SIDE:
				unsetSide();
				return;
			case ConfigurationPackage.SETTING__SETTING_ID:
				setSettingId(SETTING_ID_EDEFAULT);
				return;
			case ConfigurationPackage.SETTING__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case ConfigurationPackage.SETTING__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ConfigurationPackage.SETTING__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ConfigurationPackage.SETTING__SELECTS:
				getSelects().clear();
				return;
			case ConfigurationPackage.SETTING__SHOWS:
				getShows().clear();
				return;
			case ConfigurationPackage.SETTING__HIDES:
				getHides().clear();
				return;
			case ConfigurationPackage.SETTING__SECONDS:
				unsetSeconds();
				return;
			case ConfigurationPackage.SETTING__UNSEEN:
				setUnseen(UNSEEN_EDEFAULT);
				return;
			case ConfigurationPackage.SETTING__FOUND:
				setFound(FOUND_EDEFAULT);
				return;
			case ConfigurationPackage.SETTING__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case ConfigurationPackage.SETTING__ORIGIN:
				setOrigin((Origin)null);
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
			case ConfigurationPackage.SETTING__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ConfigurationPackage.SETTING__SIDE:
				return isSetSide();
			case ConfigurationPackage.SETTING__SETTING_ID:
				return SETTING_ID_EDEFAULT == null ? settingId != null : !SETTING_ID_EDEFAULT.equals(settingId);
			case ConfigurationPackage.SETTING__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case ConfigurationPackage.SETTING__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ConfigurationPackage.SETTING__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ConfigurationPackage.SETTING__SELECTS:
				return selects != null && !selects.isEmpty();
			case ConfigurationPackage.SETTING__SHOWS:
				return shows != null && !shows.isEmpty();
			case ConfigurationPackage.SETTING__HIDES:
				return hides != null && !hides.isEmpty();
			case ConfigurationPackage.SETTING__SECONDS:
				return isSetSeconds();
			case ConfigurationPackage.SETTING__UNSEEN:
				return unseen != UNSEEN_EDEFAULT;
			case ConfigurationPackage.SETTING__FOUND:
				return FOUND_EDEFAULT == null ? found != null : !FOUND_EDEFAULT.equals(found);
			case ConfigurationPackage.SETTING__DONE:
				return done != DONE_EDEFAULT;
			case ConfigurationPackage.SETTING__ORIGIN:
				return origin != null;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", side: ");
		if (sideESet) result.append(side); else result.append("<unset>");
		result.append(", settingId: ");
		result.append(settingId);
		result.append(", path: ");
		result.append(path);
		result.append(", value: ");
		result.append(value);
		result.append(", note: ");
		result.append(note);
		result.append(", selects: ");
		result.append(selects);
		result.append(", shows: ");
		result.append(shows);
		result.append(", hides: ");
		result.append(hides);
		result.append(", seconds: ");
		if (secondsESet) result.append(seconds); else result.append("<unset>");
		result.append(", unseen: ");
		result.append(unseen);
		result.append(", found: ");
		result.append(found);
		result.append(", done: ");
		result.append(done);
		result.append(')');
		return result.toString();
	}

} //SettingImpl
