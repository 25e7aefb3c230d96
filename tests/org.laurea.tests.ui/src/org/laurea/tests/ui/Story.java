package org.laurea.tests.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class of JUnit tests that are played on the desktop. Each class has a process, a screen and a data folder of its own, so that
 * none sees what another did; its methods share them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Story {

    /** The language of the desktop. */
    String language() default "zh_CN";

    /** Further options for the Java machine, such as {@code -Dname=value}. */
    String[] options() default {};

    /** The screen, in pixels. */
    String screen() default "1280x720";

    /** How many pixels a point of the window system has in each direction. */
    int scale() default 1;

}
