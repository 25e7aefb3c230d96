package org.laurea.bench;

import java.io.File;
import java.util.Map;

import cn.idev.excel.FastExcel;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.event.AnalysisEventListener;

/** Peer: reads every cell of the first sheet with cn.idev.excel:fastexcel, the successor of EasyExcel. */
final class IdevFastexcelRead extends AnalysisEventListener<Map<Integer, String>> {

    private long characters;

    public static void main(String[] arguments) {
        IdevFastexcelRead listener = new IdevFastexcelRead();
        FastExcel.read(new File(arguments[0]), listener).sheet().doRead();
        System.out.println(listener.characters);
    }

    @Override
    public void invoke(Map<Integer, String> row, AnalysisContext context) {
        row.values().forEach(text -> characters += text == null ? 0 : text.length());
    }

    @Override
    public void doAfterAllAnalysed(AnalysisContext context) {}
}
