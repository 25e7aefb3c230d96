package org.laurea.cli.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.filing.FilingServices;
import org.laurea.codes.CodeCatalogue;
import org.laurea.codes.CodeTableImport;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.code.CodeTables;
import org.laurea.core.hub.HubRunner;
import org.laurea.core.module.Module;
import org.laurea.core.record.RecordType;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.validation.RuleLibrary;

/** An installation with regular degrees alone. */
final class OneCategory implements Services {

    private final CodeTables codes = ShippedCodes.tables();
    private final @Nullable OfficeServices office;

    OneCategory() {
        this(null);
    }

    OneCategory(@Nullable OfficeServices office) {
        this.office = office;
    }

    @Override
    public CodeTables codes() {
        return codes;
    }

    @Override
    public CodeCatalogue catalogue() {
        return ShippedCodes.catalogue();
    }

    @Override
    public CodeTableImport codeImport() {
        throw new UnsupportedOperationException();
    }

    @Override
    public DegreeChecks checks() {
        return new DegreeChecks(codes, ShippedCodes.pinyin());
    }

    @Override
    public OfficeServices office() throws InputException {
        OfficeServices present = office;
        if (present == null) {
            throw new InputException(Session.text("store.missing"));
        }
        return present;
    }

    @Override
    public FilingServices filing() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean canFile() {
        return false;
    }

    @Override
    public List<DegreeCategory> categories() {
        return List.of(new Regular());
    }

    @Override
    public HubRunner hub() throws InputException {
        throw new InputException(Session.text("hub.missing"));
    }

    @Override
    public List<Module> modules() {
        throw new UnsupportedOperationException();
    }

    private static final class Regular implements DegreeCategory {

        private final DescribedCategory described = new DescribedCategory("regular",
                EnumSet.allOf(DegreeLevel.class), Channel.MAIN, new SampleRecipe() {}) {};

        @Override
        public RecordType recordType() {
            return described.recordType();
        }

        @Override
        public Localized title() {
            return Localized.verbatim("Regular");
        }

        @Override
        public Set<DegreeLevel> levels() {
            return described.levels();
        }

        @Override
        public Channel channel() {
            return described.channel();
        }

        @Override
        public @Nullable RuleLibrary ownRules() {
            return null;
        }

        @Override
        public SampleRecipe sample() {
            return described.sample();
        }
    }
}
