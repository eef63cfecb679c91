package org.bilan.claim;

/** What kind of body or person states a figure. */
public enum SourceType {
  /** Governments, officials, prosecutors, mayors. */
  GOVERNMENT,
  /** Armed forces of states and coalitions. */
  MILITARY,
  /** Police and gendarmerie. */
  POLICE,
  /** The United Nations and other intergovernmental bodies. */
  IGO,
  /** Non-governmental organisations and monitors. */
  NGO,
  /** Newspapers, agencies, broadcasters. */
  MEDIA,
  /** Emergency services, fire brigades, hospitals, doctors. */
  MEDICAL,
  /** Residents, relatives, activists, survivors. */
  WITNESS,
  /** Non-state armed groups. */
  ARMED_GROUP,
  /** Scholars, analysts, institutes. */
  EXPERT,
  /** Anyone else. */
  OTHER
}
