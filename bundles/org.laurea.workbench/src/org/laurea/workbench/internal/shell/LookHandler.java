package org.laurea.workbench.internal.shell;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.laurea.workbench.setting.Look;
import org.laurea.workbench.setting.LookSwitch;
import org.laurea.workbench.setting.Settings;

/** Changes between light and dark at once. */
public final class LookHandler extends AbstractHandler implements IElementUpdater {

    private static final String LOOK = "org.laurea.workbench.command.look.name";

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        @Nullable
        String name = event == null ? null : event.getParameter(LOOK);
        if (event != null && name != null) {
            Look look = Look.of(name);
            new Settings().choose(look);
            LookSwitch.of(Display.getCurrent()).change(look);
            Refreshing.elements(HandlerUtil.getActiveWorkbenchWindow(event), event.getCommand().getId());
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
        if (element != null && parameters != null) {
            element.setChecked(new Settings().look() == Look.of(String.valueOf(parameters.get(LOOK))));
        }
    }
}
