package org.laurea.office.internal.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.laurea.degree.DegreeCategory;
import org.laurea.degree.ListedCategory;
import org.laurea.office.InstalledTypes;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The categories whose modules run at this moment. */
@Component(service = InstalledTypes.class)
public final class InstalledCategories implements InstalledTypes {

    private final List<String> order = ListedCategory.all().stream().map(ListedCategory::id).toList();

    @Reference(policy = ReferencePolicy.DYNAMIC)
    private volatile List<DegreeCategory> categories = List.of();

    @Override
    public List<DegreeCategory> all() {
        List<DegreeCategory> all = new ArrayList<>(categories);
        all.sort(Comparator.comparingInt(this::place).thenComparing(DegreeCategory::id));
        return List.copyOf(all);
    }

    private int place(DegreeCategory category) {
        int place = order.indexOf(category.id());
        return place < 0 ? order.size() : place;
    }
}
