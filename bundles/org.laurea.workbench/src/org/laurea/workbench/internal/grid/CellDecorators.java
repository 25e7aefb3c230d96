package org.laurea.workbench.internal.grid;

import java.util.List;

import org.laurea.workbench.grid.CellDecorator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The decorators of the modules that are installed. */
@Component(service = CellDecorators.class)
public final class CellDecorators {

    private final List<CellDecorator> all;

    /** Those that are there now; made anew when one comes or goes. */
    @Activate
    public CellDecorators(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<CellDecorator> all) {
        this.all = List.copyOf(all);
    }

    /** All of them. */
    public List<CellDecorator> all() {
        return all;
    }
}
