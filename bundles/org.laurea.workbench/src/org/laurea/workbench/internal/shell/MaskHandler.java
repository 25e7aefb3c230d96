package org.laurea.workbench.internal.shell;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.laurea.workbench.setting.Settings;

/** Chooses after how many minutes without focus names and ID numbers are hidden; 0 for never. */
public final class MaskHandler extends AbstractHandler implements IElementUpdater {

    private static final String MINUTES = "org.laurea.workbench.command.mask.minutes";

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        @Nullable
        String minutes = event == null ? null : event.getParameter(MINUTES);
        if (event != null && minutes != null) {
            new Settings().maskAfter(Integer.parseInt(minutes));
            Refreshing.elements(HandlerUtil.getActiveWorkbenchWindow(event), event.getCommand().getId());
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
        if (element != null && parameters != null) {
            element.setChecked(Integer.toString(new Settings().maskMinutes())
                    .equals(String.valueOf(parameters.get(MINUTES))));
        }
    }
}
