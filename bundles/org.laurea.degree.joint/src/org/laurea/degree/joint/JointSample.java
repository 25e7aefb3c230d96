package org.laurea.degree.joint;

import java.util.Set;

import org.laurea.degree.sample.SampleRecipe;

/** Sample annotations of joint degrees: only filed records matter to them. */
final class JointSample implements SampleRecipe {

    @Override
    public Set<String> registers() {
        return Set.of("filed");
    }
}
