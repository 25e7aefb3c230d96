package org.laurea.core.record;

import java.util.Set;

/** Whether a field has to be filled. */
public sealed interface Requirement {

    /** R: always filled. */
    record Required() implements Requirement {}

    /** O: may be empty. */
    record Optional() implements Requirement {}

    /** E: must be empty; a rule of the category says so. */
    record MustBeEmpty() implements Requirement {}

    /** T: the type of the thesis decides; rules of their own say so. */
    record ByThesisType() implements Requirement {}

    /** Filled if the field {@code on} holds one of {@code values}; otherwise it may be empty. */
    record RequiredIf(String on, Set<String> values) implements Requirement {}

    /** Filled unless the field {@code on} holds one of {@code values}; then it may be empty. */
    record RequiredUnless(String on, Set<String> values) implements Requirement {}
}
