package org.laurea.office.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.degree.RegisterFiles;
import org.laurea.office.intake.Confidence;
import org.laurea.office.intake.DryRun;
import org.laurea.office.intake.FieldColumn;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeResult;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.validation.Register;

/** What is found out about a file, and what can be chosen. */
class IntakeStepsTest {

    @TempDir
    Path folder;
    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(folder);
    }

    private static String id(@Nullable IntakeTarget target) {
        return target == null ? "" : target.id();
    }

    private static FieldColumn field(Intake intake, String code) {
        return intake.mapping().stream().filter(field -> field.field().code().equals(code)).findFirst().orElseThrow();
    }

    private static IntakeTarget named(Intake intake, String id) {
        return intake.targets().stream().filter(target -> target.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theNameOfAFileTellsItsCategory() throws Exception {
        assertEquals("regular", id(clerk.open(clerk.file("普通.xlsx", Clerk.REGULAR, 3, 0)).target()));
        Intake unknown = clerk.open(clerk.file("graduates.xlsx", Clerk.REGULAR, 3, 0));
        assertNull(unknown.target());
        assertEquals("regular", unknown.targets().get(0).id());
        assertThrows(IllegalStateException.class, unknown::mapping);
        unknown.chooseTarget(named(unknown, "continuing"));
        assertEquals("continuing", id(unknown.target()));
        assertEquals(3, unknown.dryRun(IntakeProgress.NONE).added());
    }

    @Test
    void thePreviewShowsTheFirstRows() throws Exception {
        Intake intake = clerk.open(clerk.file("regular.xlsx", Clerk.REGULAR, 30, 0));
        assertEquals(20, intake.sheet().preview().size());
        assertEquals(1, intake.sheet().headerRow());
        assertEquals("Sheet1", intake.sheet().sheet());
        assertNull(intake.sheet().encoding());
        assertEquals(List.of(), intake.sheet().encodings());
    }

    @Test
    void theHeaderRowCanBeChosen() throws Exception {
        Intake intake = clerk.open(clerk.text("regular.csv", "姓名,性别\n学生姓名,XB\n王,男\n"));
        assertEquals(1, intake.sheet().headerRow());
        intake.chooseHeaderRow(2);
        assertEquals(2, intake.sheet().headerRow());
        assertEquals(-1, field(intake, "XM").column());
        assertEquals(0, field(intake, "XM").suggestion());
        assertThrows(InputException.class, () -> intake.chooseHeaderRow(99));
    }

    @Test
    void theEncodingCanBeChosen() throws Exception {
        Charset chinese = Charset.forName("GB18030");
        Path file = Files.write(folder.resolve("regular.csv"), "姓名,性别\n王,男\n".getBytes(chinese));
        Intake intake = clerk.open(file);
        assertEquals(chinese, intake.sheet().encoding());
        assertTrue(intake.sheet().encodings().contains(StandardCharsets.UTF_8));
        intake.chooseEncoding(StandardCharsets.UTF_8);
        assertEquals(StandardCharsets.UTF_8, intake.sheet().encoding());
        intake.chooseEncoding(chinese);
        assertEquals("姓名", intake.sheet().headers().get(0));
    }

    @Test
    void requiredFieldsWithoutColumnComeFirst() throws Exception {
        Intake intake = clerk.open(clerk.text("regular.csv", "姓名,专业名称,爱好\n王,软件,棋\n李,软件,棋\n"));
        FieldColumn first = intake.mapping().get(0);
        assertEquals(Confidence.MISSING, first.confidence());
        assertTrue(first.isRequired());
        assertEquals(Confidence.NAMED, field(intake, "XM").confidence());
        assertEquals(Confidence.SYNONYM, field(intake, "ZYMC").confidence());
        assertEquals(List.of("王", "李"), field(intake, "XM").samples());
        assertEquals(List.of("软件"), field(intake, "ZYMC").samples());
    }

    @Test
    void aColumnHoldsOneField() throws Exception {
        Intake intake = clerk.open(clerk.text("regular.csv", "姓名,别名\n王,李\n"));
        intake.map(Clerk.REGULAR.recordType().indexOf("XM"), 1);
        intake.map(Clerk.REGULAR.recordType().indexOf("XB"), 1);
        assertEquals(-1, field(intake, "XM").column());
        assertEquals(Confidence.CHOSEN, field(intake, "XB").confidence());
    }

    @Test
    void whatWasChosenIsRememberedForTheSameHeader() throws Exception {
        Path first = clerk.text("first.csv", "学生,XB\n王,男\n");
        Intake intake = clerk.open(first);
        intake.chooseTarget(named(intake, "regular"));
        intake.map(0, 0);
        intake.dryRun(IntakeProgress.NONE);
        intake.execute(IntakeProgress.NONE);
        Intake again = clerk.open(clerk.text("second.csv", " 学生 ,xb\n李,女\n"));
        assertEquals("regular", id(again.target()));
        assertEquals(Confidence.REMEMBERED, field(again, "XM").confidence());
        assertTrue(again.isRemembered());
        again.forget();
        assertNull(again.target());
        assertFalse(again.isRemembered());
    }

    @Test
    void aFileIsForTheCategoryThatOneWorksInRatherThanForThatOfTheLastOne() throws Exception {
        Intake before = clerk.open(clerk.file("graduates.xlsx", Clerk.REGULAR, 3, 0));
        before.chooseTarget(named(before, "continuing"));
        before.dryRun(IntakeProgress.NONE);
        before.execute(IntakeProgress.NONE);
        Path next = clerk.file("more.xlsx", Clerk.REGULAR, 3, 0);
        assertEquals("continuing", id(clerk.open(next).target()));
        assertEquals("regular", id(clerk.openIn("regular", next).target()));
        assertEquals("regular", id(clerk.openIn("continuing", clerk.file("普通.xlsx", Clerk.REGULAR, 3, 0)).target()));
        assertEquals("continuing", id(clerk.openIn("honorary", next).target()));
    }

    @Test
    void aProfileThatIsSpoiltCountsForNothing() throws Exception {
        whatWasChosenIsRememberedForTheSameHeader();
        Path file = clerk.text("third.csv", "学生,XB\n王,男\n");
        Intake intake = clerk.open(file);
        intake.chooseTarget(named(intake, "regular"));
        intake.map(0, 0);
        intake.dryRun(IntakeProgress.NONE);
        intake.execute(IntakeProgress.NONE);
        try (var profiles = Files.list(folder.resolve("profiles"))) {
            Files.writeString(profiles.findFirst().orElseThrow(), "target=regular\nXM=x\n");
        }
        assertNull(clerk.open(file).target());
    }

    @Test
    void whatCannotBeReadIsToldInOneLine() throws Exception {
        InputException spoilt = assertThrows(InputException.class,
                () -> clerk.open(Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0})));
        assertFalse(spoilt.text().in(Language.ZH).contains("\n"));
        assertThrows(InputException.class, () -> clerk.open(folder.resolve("none.xlsx")));
        assertThrows(InputException.class, () -> clerk.open(clerk.text("blank.csv", "\n\n")));
    }

    @Test
    void aFileWithoutAnyKnownHeaderCanBeMappedByHand() throws Exception {
        Intake intake = clerk.open(clerk.text("list.csv", "甲,乙\n王,男\n"));
        assertNull(intake.target());
        intake.chooseTarget(named(intake, "regular"));
        intake.map(0, 0);
        intake.map(1, 1);
        assertEquals(1, intake.dryRun(IntakeProgress.NONE).added());
    }

    @Test
    void aRegisterIsKnownByItsHeaderAndGoesToItsFolder() throws Exception {
        for (String register : List.of("enrolment", "authorization")) {
            Intake intake = clerk.open(clerk.register("x-" + register + ".txt", register, 40));
            assertEquals(register + ".csv", id(intake.target()));
            DryRun run = intake.dryRun(IntakeProgress.NONE);
            assertTrue(run.added() > 0);
            IntakeResult result = intake.execute(IntakeProgress.NONE);
            assertEquals(folder.resolve("registers").resolve(register + ".csv"), result.register());
        }
        List<String> loaded = RegisterFiles.load(folder.resolve("registers")).names();
        assertEquals(List.of("authorization", "enrolment"), loaded);
    }

    @Test
    void rowsOfARegisterAreAddedToThoseThatAreThere() throws Exception {
        String header = "考生号,姓名,性别,出生日期,证件号码,学校代码,学校名称,专业名称,毕(结)业日期,层次\n";
        take(clerk.text("2024.csv", header + "1,王,男,20010101,A,10001,北京大学,软件,20240701,本科\n"
                + "2,李,女,20010102,B,10001,北京大学,软件,20240701,本科\n"));
        IntakeResult second = take(clerk.text("2025.csv", header + "2,李二,女,20010102,B,10001,北京大学,软件,20240701,本科\n"
                + "3,张,女,20010103,C,10001,北京大学,软件,20250701,本科\n"));
        assertEquals(List.of(1, 1), List.of(second.added(), second.changed()));
        Register register = RegisterFiles.load(folder.resolve("registers")).named("enrolment")
                .orElseThrow();
        List<String> names = new ArrayList<>();
        int name = register.columns().indexOf("XM");
        register.rows().forEach(row -> names.add(row.text(name)));
        assertEquals(List.of("王", "李二", "张"), names);
        assertTrue(Files.exists(folder.resolve("registers").resolve("enrolment.csv.bak")));
    }

    private IntakeResult take(Path file) throws Exception {
        Intake intake = clerk.open(file);
        intake.dryRun(IntakeProgress.NONE);
        return intake.execute(IntakeProgress.NONE);
    }
}
