package org.laurea.degree.internal.sample.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.internal.sample.clean.Dice;
import org.laurea.degree.internal.sample.clean.World;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.validation.RuleBook;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Stage;

/** All mistakes that can be planted for an order, in an order of chance. */
public final class Planters {

    private static final Map<String, String> HIDDEN_BY = Map.of("KSH-01", "KSH-02");

    private Planters() {}

    /** The planters of an order. */
    public static List<Planter> of(World world, RuleBook rules) {
        List<Planter> planters = new ArrayList<>(CellPlanters.all(world));
        planters.addAll(JointPlanters.all());
        planters.addAll(RegisterPlanters.all());
        planters.addAll(AwardPlanters.all());
        planters.addAll(BatchPlanters.all());
        if (!world.isAnnotation()) {
            boolean trainsItself = rules.rule("PYDW-01").filter(rule -> rule.isFor(world.category().id())).isPresent();
            planters.addAll(new CodePlanters().all(world));
            planters.addAll(NamePlanters.all(world));
            planters.addAll(IdentityPlanters.all(world));
            planters.addAll(UnitPlanters.all(trainsItself));
            planters.addAll(new MajorPlanters().all(world));
            planters.addAll(new ThesisPlanters().all());
        }
        planters.removeIf(planter -> !isPossible(planter, world, rules));
        addUnusual(planters, world, rules);
        new Dice(world.order().seed(), -5).shuffle(planters);
        return planters;
    }

    private static boolean isPossible(Planter planter, World world, RuleBook rules) {
        SampleOrder order = world.order();
        Optional<RuleInfo> rule = rules.rule(planter.rule());
        DegreeLevel level = planter.wish().level();
        return rule.isPresent() && rule.get().isFor(world.category().id()) && order.medium().holds(planter.rule())
                && (order.registers() || rule.get().stage() != Stage.REGISTER)
                && (level == null || planter.rule().equals("XWLBM-01") || world.category().levels().contains(level))
                && !isHidden(planter.rule(), world, rules);
    }

    /** Whether another rule of the category finds each mistake against this one first. */
    private static boolean isHidden(String rule, World world, RuleBook rules) {
        String other = HIDDEN_BY.getOrDefault(rule, "");
        return rules.rule(other).filter(hiding -> hiding.isFor(world.category().id())).isPresent();
    }

    /** Mistakes in what a file has in common are planted only if they stay few beside the rest. */
    private static void addUnusual(List<Planter> planters, World world, RuleBook rules) {
        List<Planter> unusual = new ArrayList<>(AwardPlanters.unusual());
        unusual.removeIf(planter -> !isPossible(planter, world, rules));
        int rounds = world.order().errors() / Math.max(1, planters.size()) + 1;
        if (world.persons() > 2 * rounds * unusual.size() + 2) {
            planters.addAll(unusual);
        }
    }
}
