package org.laurea.degree.internal.sample.clean;

/** Types of theses, as the code table calls them. */
public enum ThesisKind {
    BASIC_RESEARCH, APPLIED_RESEARCH, THESIS, DESIGN, CLASSIFIED, OTHER, NONE
}
