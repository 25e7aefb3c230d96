package org.laurea.workbench.internal.grid.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.graphics.Font;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** Colours and painters of the regions of the table; registered anew when the look changes. */
final class StyleConfiguration extends AbstractRegistryConfiguration {

    private final Palette palette;
    private final Font font;
    private final ICellPainter body;
    private final ICellPainter header;
    private final ICellPainter numbers;

    StyleConfiguration(Palette palette, Font font, ICellPainter body, ICellPainter header, ICellPainter numbers) {
        this.palette = palette;
        this.font = font;
        this.body = body;
        this.header = header;
        this.numbers = numbers;
    }

    @Override
    public void configureRegistry(@Nullable IConfigRegistry registry) {
        if (registry == null) {
            return;
        }
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, body);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, header, DisplayMode.NORMAL,
                GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, numbers, DisplayMode.NORMAL,
                GridRegion.ROW_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new FilterPainter(palette),
                DisplayMode.NORMAL, GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new PanelPainter(palette),
                DisplayMode.NORMAL, GridRegion.CORNER);
        colours(registry);
    }

    /** Registers the colours as they are now. */
    void colours(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, palette.color(Role.BORDER));
        registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, palette.color(Role.FAINT));
        Style cell = new Style();
        cell.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.color(Role.BACKGROUND));
        cell.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.color(Role.FOREGROUND));
        cell.setAttributeValue(CellStyleAttributes.FONT, font);
        cell.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        cell.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, cell);
        Style anchor = new Style();
        anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE,
                new BorderStyle(2, palette.color(Role.ACCENT), BorderStyle.LineStyleEnum.SOLID));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, anchor, DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_GRID_LINE_STYLE);
    }
}
