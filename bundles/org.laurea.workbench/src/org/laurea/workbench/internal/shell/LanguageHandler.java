package org.laurea.workbench.internal.shell;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.laurea.core.text.Language;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.setting.Settings;

/** Chooses the language; it is that of the next start, which is offered at once. */
public final class LanguageHandler extends AbstractHandler implements IElementUpdater {

    private static final String LANGUAGE = "org.laurea.workbench.command.language.name";

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        @Nullable
        IWorkbenchWindow window = event == null ? null : HandlerUtil.getActiveWorkbenchWindow(event);
        @Nullable
        String name = event == null ? null : event.getParameter(LANGUAGE);
        if (event == null || window == null || name == null) {
            return null;
        }
        Optional<Language> before = new Settings().language();
        Optional<Language> chosen = language(name);
        new Settings().choose(chosen);
        Refreshing.elements(window, event.getCommand().getId());
        if (!before.equals(chosen)) {
            Texts texts = Texts.beside(LanguageHandler.class);
            MessageDialog dialog = new MessageDialog(window.getShell(), texts.get("language.title"), null,
                    texts.get("language.message"), MessageDialog.QUESTION, 0, texts.get("language.restart"),
                    texts.get("language.later"));
            if (dialog.open() == 0) {
                window.getWorkbench().restart();
            }
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
        if (element != null && parameters != null) {
            element.setChecked(new Settings().language().equals(language(String.valueOf(parameters.get(LANGUAGE)))));
        }
    }

    private static Optional<Language> language(String name) {
        for (Language language : Language.values()) {
            if (language.tag().equals(name)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
