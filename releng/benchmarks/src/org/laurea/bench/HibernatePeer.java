package org.laurea.bench;

import java.util.List;
import java.util.function.ToLongFunction;

import org.laurea.core.row.Row;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Peer: the forms of ten fields as annotations of a bean. */
final class HibernatePeer {

    private HibernatePeer() {}

    /** The bean that Hibernate Validator looks at. */
    public record Graduate(@NotEmpty @Size(max = 60) String name, @Pattern(regexp = "男|女") String gender,
            @Pattern(regexp = "(19|20)\\d{6}") String birthDate, @Pattern(regexp = "[0-9A-Z]{5,30}") String idNumber,
            @Pattern(regexp = "[0-9A-Za-z]{1,40}") String examineeNumber, @Pattern(regexp = "\\d{5}") String unit,
            @Pattern(regexp = "[234]\\d{2,4}") String category, @Pattern(regexp = "(19|20)\\d{6}") String awardDate,
            @Pattern(regexp = "\\d{5}[234](19|20)\\d{8}") String certificate, @Size(max = 200) String title) {}

    static ToLongFunction<List<Row>> validate() {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        return rows -> rows.stream().mapToLong(row -> validator.validate(graduate(row)).size()).sum();
    }

    private static Graduate graduate(Row row) {
        return new Graduate(row.text(0), row.text(1), row.text(2), row.text(5), row.text(7), row.text(8), row.text(16),
                row.text(18), row.text(19), row.text(22));
    }
}
