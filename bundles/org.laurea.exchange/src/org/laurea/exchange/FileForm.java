package org.laurea.exchange;

/** The forms of table files that are read and written. */
public enum FileForm {
    /** Office Open XML workbook (ISO/IEC 29500), also with macros, which are never run. */
    XLSX("XLSX"),
    /** BIFF8 workbook of Excel 97 to 2003. */
    XLS("XLS"),
    /** An HTML table, as academic systems export it under the name .xls; read only. */
    HTML("HTML"),
    /** Text with tabs between cells, as academic systems export it under the name .xls. */
    TAB_TEXT("TXT (TAB)"),
    /** Comma-separated values (RFC 4180). */
    CSV("CSV"),
    /** dBASE III table in GBK, as the former reporting system used. */
    DBF("DBF");

    private final String label;

    FileForm(String label) {
        this.label = label;
    }

    /** How people of every language call it. */
    public String label() {
        return label;
    }
}
