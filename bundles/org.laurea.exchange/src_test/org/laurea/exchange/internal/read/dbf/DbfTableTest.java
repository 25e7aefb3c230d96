package org.laurea.exchange.internal.read.dbf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.internal.read.Shown;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;

class DbfTableTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatJavadbfWrites() throws Exception {
        Path file = written();
        assertEquals(FileForm.DBF, SourceFiles.open(file).form());
        assertEquals(List.of("1:T=姓名|T=KSH|T=HXWRQ|T=OK", "2:T=王小明|N=20240620123456|D=20240620|B=TRUE",
                "3:T= 李|N=7|", "4:T=赵|||B=FALSE").stream().map(row -> row.replace("|N=7|", "|N=7")).toList(),
                Shown.rows(file));
    }

    @Test
    void skipsDeletedRecordsWithoutLeavingAGap() throws Exception {
        byte[] bytes = Files.readAllBytes(written());
        int header = bytes[8] & 0xFF | (bytes[9] & 0xFF) << 8;
        int record = bytes[10] & 0xFF | (bytes[11] & 0xFF) << 8;
        bytes[header + record] = '*';
        assertEquals("3:T=赵|||B=FALSE", Shown.rows(Files.write(folder.resolve("b.dbf"), bytes)).get(2));
    }

    @Test
    void refusesMemosAndWhatIsCutOff() throws Exception {
        byte[] bytes = Files.readAllBytes(written());
        byte[] memo = bytes.clone();
        memo[32 + 11] = 'M';
        assertTrue(Shown.failure(Files.write(folder.resolve("c.dbf"), memo)).contains("字段 姓名 的类型（M）"));
        Path cut = Files.write(folder.resolve("d.dbf"), Arrays.copyOf(bytes, bytes.length - 30));
        assertTrue(Shown.failure(cut).contains("不完整"));
    }

    private Path written() throws Exception {
        Path file = folder.resolve("a.dbf");
        try (OutputStream out = Files.newOutputStream(file);
                DBFWriter writer = new DBFWriter(out, Charset.forName("GBK"))) {
            writer.setFields(new DBFField[] {new DBFField("姓名", DBFDataType.CHARACTER, 20),
                    new DBFField("KSH", DBFDataType.NUMERIC, 18), new DBFField("HXWRQ", DBFDataType.DATE),
                    new DBFField("OK", DBFDataType.LOGICAL)});
            Date day = Date.from(LocalDate.of(2024, 6, 20).atStartOfDay(ZoneOffset.systemDefault()).toInstant());
            writer.addRecord(new Object[] {"王小明", 20240620123456L, day, true});
            writer.addRecord(new Object[] {" 李", 7, null, null});
            writer.addRecord(new Object[] {"赵", null, null, false});
        }
        return file;
    }
}
