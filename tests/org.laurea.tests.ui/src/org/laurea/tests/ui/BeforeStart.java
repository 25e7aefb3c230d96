package org.laurea.tests.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A static method of a story that takes the data folder and prepares it before the program starts. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BeforeStart {

    /** Before which start, counted from 1. */
    int value() default 1;
}
