package org.laurea.degree.sample;

/** What is special to the sample records of a category. */
public interface SampleRecipe {
}
