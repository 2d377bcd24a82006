/**
 */
package org.busbar.model.brand.impl;

import java.util.Collection;

import org.busbar.model.brand.BrandPackage;
import org.busbar.model.brand.Setting;

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
 *   <li>{@link org.busbar.model.brand.impl.SettingImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.SettingImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.SettingImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.SettingImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.SettingImpl#getSelects <em>Selects</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.SettingImpl#getShows <em>Shows</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.SettingImpl#getHides <em>Hides</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.SettingImpl#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.busbar.model.brand.impl.SettingImpl#isUnseen <em>Unseen</em>}</li>
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
		return BrandPackage.Literals.SETTING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.SETTING__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.SETTING__PATH, oldPath, path));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.SETTING__VALUE, oldValue, value));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.SETTING__NOTE, oldNote, note));
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
			selects = new EDataTypeEList<String>(String.class, this, BrandPackage.SETTING__SELECTS);
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
			shows = new EDataTypeEList<String>(String.class, this, BrandPackage.SETTING__SHOWS);
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
			hides = new EDataTypeEList<String>(String.class, this, BrandPackage.SETTING__HIDES);
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
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.SETTING__SECONDS, oldSeconds, seconds));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BrandPackage.SETTING__UNSEEN, oldUnseen, unseen));
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
			case BrandPackage.SETTING__ID:
				return getId();
			case BrandPackage.SETTING__PATH:
				return getPath();
			case BrandPackage.SETTING__VALUE:
				return getValue();
			case BrandPackage.SETTING__NOTE:
				return getNote();
			case BrandPackage.SETTING__SELECTS:
				return getSelects();
			case BrandPackage.SETTING__SHOWS:
				return getShows();
			case BrandPackage.SETTING__HIDES:
				return getHides();
			case BrandPackage.SETTING__SECONDS:
				return getSeconds();
			case BrandPackage.SETTING__UNSEEN:
				return isUnseen();
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
			case BrandPackage.SETTING__ID:
				setId((String)newValue);
				return;
			case BrandPackage.SETTING__PATH:
				setPath((String)newValue);
				return;
			case BrandPackage.SETTING__VALUE:
				setValue((String)newValue);
				return;
			case BrandPackage.SETTING__NOTE:
				setNote((String)newValue);
				return;
			case BrandPackage.SETTING__SELECTS:
				getSelects().clear();
				getSelects().addAll((Collection<? extends String>)newValue);
				return;
			case BrandPackage.SETTING__SHOWS:
				getShows().clear();
				getShows().addAll((Collection<? extends String>)newValue);
				return;
			case BrandPackage.SETTING__HIDES:
				getHides().clear();
				getHides().addAll((Collection<? extends String>)newValue);
				return;
			case BrandPackage.SETTING__SECONDS:
				setSeconds((Double)newValue);
				return;
			case BrandPackage.SETTING__UNSEEN:
				setUnseen((Boolean)newValue);
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
			case BrandPackage.SETTING__ID:
				setId(ID_EDEFAULT);
				return;
			case BrandPackage.SETTING__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case BrandPackage.SETTING__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case BrandPackage.SETTING__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case BrandPackage.SETTING__SELECTS:
				getSelects().clear();
				return;
			case BrandPackage.SETTING__SHOWS:
				getShows().clear();
				return;
			case BrandPackage.SETTING__HIDES:
				getHides().clear();
				return;
			case BrandPackage.SETTING__SECONDS:
				setSeconds(SECONDS_EDEFAULT);
				return;
			case BrandPackage.SETTING__UNSEEN:
				setUnseen(UNSEEN_EDEFAULT);
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
			case BrandPackage.SETTING__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case BrandPackage.SETTING__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case BrandPackage.SETTING__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case BrandPackage.SETTING__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case BrandPackage.SETTING__SELECTS:
				return selects != null && !selects.isEmpty();
			case BrandPackage.SETTING__SHOWS:
				return shows != null && !shows.isEmpty();
			case BrandPackage.SETTING__HIDES:
				return hides != null && !hides.isEmpty();
			case BrandPackage.SETTING__SECONDS:
				return seconds != SECONDS_EDEFAULT;
			case BrandPackage.SETTING__UNSEEN:
				return unseen != UNSEEN_EDEFAULT;
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
		result.append(seconds);
		result.append(", unseen: ");
		result.append(unseen);
		result.append(')');
		return result.toString();
	}

} //SettingImpl
