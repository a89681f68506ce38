package org.zhengan.vaccine.publication;

/** In which form it is released (发布形式), 4.5.3. */
public enum ReleaseForm {
    AUTHORISED_RELEASE,
    ORGANISED_REPORT,
    INTERVIEW,
    PRESS_CONFERENCE,
    NEWS_OR_GOV_SITE
}
