package org.laurea.degree.internal.sample.register;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.register.Facts.Filed;
import org.laurea.degree.internal.sample.register.Facts.Main;
import org.laurea.degree.internal.sample.register.FiledRecords.MainRecord;

/**
 * Says what registers show of a record, out of what the sample put into them. It is written from the text of the rules and
 * shares nothing with their implementation.
 */
public final class RegisterOracle {

    private static final List<FieldCode> ENROLLED = List.of(XM, XB, CSRQ, ZJHM, PYDWM, PYDW);

    private final FiledRecords filed;
    private final Authorisations authorisations;

    RegisterOracle(FiledRecords filed, Authorisations authorisations) {
        this.filed = filed;
        this.authorisations = authorisations;
    }

    /**
     * Gives rule and field of all findings, whether or not the rule is for the category, in the order of rules.csv.
     *
     * @param draft the record as the file has it
     * @param spoilt the fields of it that are not looked at
     * @param truth the record as it ought to be
     * @param facts what registers say otherwise
     * @param earlier the record whose number it may have taken
     */
    public void findings(Draft draft, Set<FieldCode> spoilt, Draft truth, Facts facts, Draft earlier,
            BiConsumer<String, FieldCode> sink) {
        View view = new View(draft, spoilt);
        boolean isOwnNumber = draft.get(XWZSBH).equals(truth.get(XWZSBH));
        if (view.has(XWZSBH, ZJHM, XWLBM) && isOwnNumber) {
            if (facts.filed() == Filed.REVOKED || facts.filed() == Filed.OF_ANOTHER) {
                sink.accept("XWZSBH-05", XWZSBH);
            } else if (facts.filed() == Filed.ALREADY) {
                sink.accept("XWZSBH-06", XWZSBH);
            }
        }
        if (filed.haveMainRecords() && view.has(XWZSBH)) {
            boolean isEarlier = draft.get(XWZSBH).equals(earlier.get(XWZSBH));
            main(view, isOwnNumber && facts.main() != Main.MISSING ? filed.main(truth, facts)
                    : isEarlier ? filed.main(earlier, new Facts()) : null, sink);
        }
        if (view.has(KSH)) {
            boolean isKnown = facts.isEnrolled() && draft.get(KSH).equals(truth.get(KSH));
            enrolment(view, isKnown, truth, facts, sink);
            if (view.has(ZJHM) && !(isKnown && draft.get(ZJHM).equals(truth.get(ZJHM)))) {
                sink.accept("REG-04", KSH);
            }
        }
        if (view.has(XWSYDWM, XWLBM) && (authorisations.areByCategory() || view.has(ZYDM))
                && !authorisations.cover(draft)) {
            sink.accept("REG-05", XWLBM);
        }
    }

    private static void main(View view, @Nullable MainRecord main, BiConsumer<String, FieldCode> sink) {
        if (main == null) {
            sink.accept("MINOR-01", XWZSBH);
            sink.accept("JOINT-01", XWZSBH);
            return;
        }
        if (view.has(XM, ZJHM) && !(view.is(XM, main.name()) && view.is(ZJHM, main.document()))) {
            sink.accept("MINOR-02", ZJHM);
        }
        if (view.has(ZYMC) && view.is(ZYMC, main.award().majorName())) {
            sink.accept("MINOR-03", ZYMC);
        }
    }

    private static void enrolment(View view, boolean isKnown, Draft truth, Facts facts,
            BiConsumer<String, FieldCode> sink) {
        if (!isKnown) {
            sink.accept("REG-01", KSH);
            return;
        }
        for (FieldCode field : ENROLLED) {
            if (view.has(field) && !view.is(field, Enrolment.value(truth, facts, field))) {
                sink.accept("REG-02", field);
            }
        }
        if (view.has(ZYMC) && !view.is(ZYMC, Enrolment.value(truth, facts, ZYMC))) {
            sink.accept("REG-03", ZYMC);
        }
        if (view.has(HXWRQ) && view.draft().get(HXWRQ).compareTo(Enrolment.graduation(truth, facts)) < 0) {
            sink.accept("HXWRQ-05", HXWRQ);
        }
    }

    private record View(Draft draft, Set<FieldCode> spoilt) {

        boolean has(FieldCode... fields) {
            for (FieldCode field : fields) {
                if (draft.get(field).isEmpty() || spoilt.contains(field)) {
                    return false;
                }
            }
            return true;
        }

        boolean is(FieldCode field, String value) {
            return draft.get(field).equals(value);
        }
    }
}
