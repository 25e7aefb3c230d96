package org.laurea.degree.internal.sample.clean;

/** The fields of degree records by their official codes (fields.csv). */
public enum FieldCode {
    XM, XB, CSRQ, MZ, ZJLX, ZJHM, GB, KSH, PYDWM, PYDW, ZYDM, ZYMC, XWSYDWM, XWSYDW, XZXM, ZXXM, XWLBM, XWLB, HXWRQ,
    XWZSBH,
    DSXM, LWLX, LWTM, LWGJC, LWXTLY, LWYJFX, LWZXYZ, LHPYDWM, LHPYDW
}
