package org.laurea.exchange.internal.read.dbf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.internal.read.Shown;

class DbfTableTest {

    @TempDir
    Path folder;

    @Test
    void readsEveryType() throws Exception {
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
        DbfBytes table = new DbfBytes().field("姓名", 'C', 20).field("KSH", 'N', 18).field("HXWRQ", 'D', 8)
                .field("OK", 'L', 1);
        table.record("王小明", "    20240620123456", "20240620", "T");
        table.record(" 李", "                 7", "", "?");
        table.record("赵", "", "", "F");
        return Files.write(folder.resolve("a.dbf"), table.bytes());
    }
}
