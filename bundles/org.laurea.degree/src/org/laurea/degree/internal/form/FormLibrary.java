package org.laurea.degree.internal.form;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.Pinyin;
import org.laurea.core.text.Messages;
import org.laurea.degree.FieldFixes;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** The rules of stage form. */
public final class FormLibrary implements RuleLibrary {

    private static final int MOST_DIRECTIONS = 2;

    private final Messages messages = Messages.beside(FormLibrary.class);
    private final FieldFixes fixes = new FieldFixes();
    private final Pinyin pinyin;

    /** The rules, with the pinyin that stands for rare characters. */
    public FormLibrary(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    @Override
    public @Nullable Check compile(RuleScope scope) {
        return switch (scope.rule().code()) {
            case "XM-01" -> new ResidentName(scope, fixes);
            case "XM-02" -> new RareCharacter(scope, fixes, pinyin);
            case "CSRQ-01", "HXWRQ-01" -> new WrittenDay(scope, fixes);
            case "ZJHM-01" -> new DocumentForm(scope, fixes);
            case "ZJHM-02" -> new DocumentCheckDigit(scope);
            case "ZJHM-05" -> new DocumentProvince(scope);
            case "KSH-01" -> new ExamineeNumber(scope);
            case "ZYDM-01" -> new MajorCodeForm(scope);
            case "XWZSBH-01" -> new CertificateForm(scope);
            case "DSXM-01" -> new Supervisors(scope, fixes);
            case "LWTM-01" -> new TitleCharacters(scope, fixes);
            case "ZYMC-01" -> new MajorNameCharacters(scope);
            case "LWGJC-01" -> new TopicList(scope, Integer.MAX_VALUE, fixes);
            case "LWYJFX-01" -> new TopicList(scope, MOST_DIRECTIONS, fixes);
            case "LWYJFX-03" -> new DirectionLength(scope);
            default -> null;
        };
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
