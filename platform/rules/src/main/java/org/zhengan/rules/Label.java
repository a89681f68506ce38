package org.zhengan.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Chinese term of a field: heads its column in import templates and explains it in the API's documents. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Label {

    /** The term as the documents or the forms of the field have it. */
    String value();
}
