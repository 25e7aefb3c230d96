package org.laurea.workbench.internal.grid;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

import org.laurea.workbench.grid.CellDecorator;
import org.laurea.workbench.internal.grid.cell.CodeFields;

/**
 * What a grid works with.
 *
 * @param codes what is meant by the beginning of a code or name
 * @param spelling what values are sorted by: their pinyin
 * @param decorators what modules say of cells
 * @param background where filtering, sorting and searching are done
 */
public record GridTools(CodeFields codes, UnaryOperator<String> spelling, List<CellDecorator> decorators,
        Executor background) {}
