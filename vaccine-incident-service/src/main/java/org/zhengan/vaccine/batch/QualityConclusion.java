package org.zhengan.vaccine.batch;

/** What the inquiry says of the quality of the vaccine (质量结论). */
public enum QualityConclusion {
    EXCLUDED,
    NOT_EXCLUDED,
    CONFIRMED
}
