package org.laurea.degree.internal.sample.register;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.World;
import org.laurea.degree.sample.SampleRegister;

/** The registers of a sample, made while they are read. */
public final class SampleRegisters {

    /** What is known of the persons of a sample. */
    public interface Persons {

        /** Gives every person's true records and what registers say otherwise. */
        void forEach(PersonSink sink);
    }

    /** Takes what is known of one person. */
    @FunctionalInterface
    public interface PersonSink {

        /** Takes the next person. */
        void accept(List<Draft> truth, Facts facts);
    }

    private static final int FIRST_ROW = 2;

    private final World world;
    private final FiledRecords filed;
    private final Authorisations authorisations;

    /** The registers of a world. */
    public SampleRegisters(World world) {
        this.world = world;
        filed = new FiledRecords(world);
        authorisations = new Authorisations(world);
    }

    /** What they show. */
    public RegisterOracle oracle() {
        return new RegisterOracle(filed, authorisations);
    }

    /** All registers of the category, by name. */
    public List<SampleRegister> all(Persons persons) {
        List<SampleRegister> registers = new ArrayList<>();
        for (String name : new TreeSet<>(world.category().sample().registers())) {
            registers.add(register(name, persons));
        }
        return registers;
    }

    private SampleRegister register(String name, Persons persons) {
        return switch (name) {
            case "authorization" -> new SampleRegister(name, Authorisations.COLUMNS, sink -> {
                int number = FIRST_ROW;
                for (List<String> row : authorisations.rows()) {
                    sink.accept(row(number++, row));
                }
            });
            case "enrolment" -> new SampleRegister(name, Enrolment.STUDENT,
                    rows(persons, person -> atMostOne(Enrolment.student(person.truth(), person.facts()))));
            case "inservice" ->
                    new SampleRegister(name, Enrolment.ADMITTED, rows(persons, person -> examinee(person, true)));
            case "equivalent" ->
                    new SampleRegister(name, Enrolment.PASSED, rows(persons, person -> examinee(person, false)));
            case "filed" -> new SampleRegister(name, FiledRecords.COLUMNS,
                    rows(persons, person -> filed.rows(person.records(), person.facts())));
            default -> throw new IllegalArgumentException("no register " + name);
        };
    }

    private static List<List<String>> examinee(Known person, boolean inService) {
        return Enrolment.isInService(person.truth()) == inService
                ? atMostOne(Enrolment.examinee(person.truth(), person.facts()))
                : List.of();
    }

    private static RowSource rows(Persons persons, Function<Known, List<List<String>>> rowsOf) {
        return sink -> {
            int[] number = {FIRST_ROW};
            persons.forEach((records, facts) -> {
                for (List<String> row : rowsOf.apply(new Known(records, facts))) {
                    sink.accept(row(number[0]++, row));
                }
            });
        };
    }

    private static List<List<String>> atMostOne(List<String> row) {
        return row.isEmpty() ? List.of() : List.of(row);
    }

    private static Row row(int number, List<String> cells) {
        return new Row(number, cells.toArray(String[]::new), null);
    }

    private record Known(List<Draft> records, Facts facts) {

        Draft truth() {
            return records.get(0);
        }
    }
}
