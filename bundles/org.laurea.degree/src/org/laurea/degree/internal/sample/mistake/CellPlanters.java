package org.laurea.degree.internal.sample.mistake;

import static org.laurea.degree.internal.sample.clean.FieldCode.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.core.row.CellKind;
import org.laurea.degree.internal.sample.clean.Document;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.Wish.ThesisWish;
import org.laurea.degree.internal.sample.clean.World;

/** Mistakes of stage cell: lost digits, odd characters, error values, empty and overlong cells. */
final class CellPlanters {

    private static final Wish WRITTEN = Wish.ANY.with(ThesisWish.WRITTEN).withExaminee();
    private static final String[] SPACES = {" ", "\u3000", "\u00A0", "\u200B", "  "};
    private static final String[] ILLEGAL = {"\uE123", "\uFFFD", "\uFDD0", "\uF8F5"};
    private static final String[] ERRORS = {"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?"};

    private CellPlanters() {}

    static List<Planter> all(World world) {
        List<Planter> planters = new ArrayList<>();
        planters.add(Planter.each("CELL-01", WRITTEN, CellPlanters::lostDigits));
        planters.add(Planter.each("CELL-02", WRITTEN, CellPlanters::whiteSpace));
        planters.add(Planter.each("CELL-02", WRITTEN, CellPlanters::fullWidth));
        planters.add(Planter.each("CELL-03", WRITTEN, CellPlanters::illegalCharacter));
        planters.add(Planter.each("CELL-04", WRITTEN, CellPlanters::errorValue));
        planters.add(Planter.each("CELL-05", WRITTEN, CellPlanters::typed));
        for (Field field : world.category().recordType().fields()) {
            required(world, field, planters);
        }
        planters.add(Planter.each("LEN-01", WRITTEN, CellPlanters::overlong));
        planters.add(new Planter(Planter.EMPTY_ROW, Wish.ANY, false, planting -> {}));
        return planters;
    }

    private static void lostDigits(Spot spot) {
        FieldCode field = spot.pick(XWZSBH, ZJHM, ZYDM);
        String code = spot.get(field);
        boolean isTyped = spot.world().order().medium().hasTypedCells();
        if (field == ZYDM && isTyped && code.matches("0\\d{3}|0\\d{5}")) {
            spot.set(field, code.substring(1));
            spot.draft().type(field, CellKind.NUMBER);
        } else if (field == XWZSBH && isTyped) {
            spot.draft().type(field, CellKind.NUMBER);
        } else {
            field = field == ZYDM ? XWZSBH : field;
            code = spot.get(field).replaceAll("\\D", "7");
            spot.set(field, code.charAt(0) + "." + code.substring(1, 6) + "E+" + (code.length() - 1));
        }
        spot.expect("CELL-01", field);
    }

    private static void whiteSpace(Spot spot) {
        FieldCode field = spot.pick(XM, PYDW, ZYMC, XZXM, LWTM, XWZSBH, LHPYDW, CSRQ);
        String space = spot.pick(SPACES);
        String value = spot.get(field);
        spot.draft().write(field, spot.dice().perMille(500) ? value + space : space + value);
        spot.expect("CELL-02", field);
    }

    private static void fullWidth(Spot spot) {
        FieldCode field = spot.pick(ZJHM, KSH, XWZSBH, LHPYDWM);
        String value = spot.get(field);
        if (field == ZJHM && value.length() == 18 && value.endsWith("X")) {
            spot.draft().write(field, value.toLowerCase(Locale.ROOT));
        } else {
            StringBuilder wide = new StringBuilder();
            value.chars().forEach(c -> wide.append((char) (c < 0x7F ? c + 0xFEE0 : c)));
            spot.draft().write(field, wide.toString());
        }
        spot.expect("CELL-02", field);
    }

    private static void illegalCharacter(Spot spot) {
        FieldCode field = spot.pick(XM, XZXM, ZXXM, PYDW, ZYMC, LWTM, DSXM, LHPYDW);
        String value = spot.get(field);
        spot.set(field, value.charAt(0) + spot.pick(ILLEGAL) + value.substring(1));
        spot.expect("CELL-03", field);
    }

    private static void errorValue(Spot spot) {
        FieldCode field = spot.pick(ZYMC, PYDW, XWLB, LWTM, DSXM, XB, LHPYDW);
        spot.set(field, spot.pick(ERRORS));
        if (spot.world().order().medium().hasTypedCells() && spot.dice().perMille(500)) {
            spot.draft().type(field, CellKind.ERROR);
        }
        spot.expect("CELL-04", field);
    }

    private static void typed(Spot spot) {
        FieldCode field = spot.pick(CSRQ, HXWRQ, PYDWM, XWSYDWM, LHPYDWM);
        if (field == LHPYDWM) {
            spot.set(LHPYDWM, spot.get(LHPYDWM).substring(0, 5));
            spot.set(LHPYDW, spot.get(LHPYDW).split("\uFF1B")[0]);
        }
        boolean isDate = (field == CSRQ || field == HXWRQ) && spot.dice().perMille(600);
        spot.draft().type(field, isDate ? CellKind.DATE : CellKind.NUMBER);
        spot.expect("CELL-05", field);
    }

    private static void required(World world, Field field, List<Planter> planters) {
        Requirement requirement = field.requirement();
        if (requirement instanceof Requirement.Required || requirement instanceof Requirement.RequiredUnless
                || requirement instanceof Requirement.RequiredIf) {
            FieldCode code = FieldCode.valueOf(field.code());
            Wish wish = world.category().sample().isInternational() ? WRITTEN
                    : WRITTEN.with(Document.RESIDENT_ID);
            planters.add(Planter.each("REQ-01", wish, spot -> {
                spot.set(code, "");
                spot.expect("REQ-01", code);
            }));
        }
    }

    private static void overlong(Spot spot) {
        FieldCode field = spot.pick(XM, PYDW, ZYMC, XZXM, LWTM, DSXM, XWSYDW, GB, LWGJC, LWYJFX, KSH, LHPYDW);
        RecordType type = spot.world().category().recordType();
        int length = type.field(type.indexOf(field.name())).length();
        String value = spot.get(field);
        StringBuilder text = new StringBuilder();
        while (text.length() <= length) {
            text.append(value);
        }
        spot.set(field, text.toString());
        spot.expect("LEN-01", field);
    }
}
