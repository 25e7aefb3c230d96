package org.laurea.workbench.internal.modules;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.laurea.core.module.Module;
import org.laurea.core.module.ModuleRegistry;
import org.laurea.core.text.Language;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The modules page. Installing and removing take hold at the next start, which the page offers. */
public final class ModulesView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.laurea.workbench.modules";

    private final ModuleReport report = new ModuleReport(Language.of(Locale.getDefault()));
    private @Nullable Page page;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        ModuleRegistry registry = requireNonNull(getSite().getService(ModuleRegistry.class));
        Page made = new Page(requireNonNull(parent), registry, report);
        page = made;
        made.refresh();
    }

    @Override
    public void setFocus() {
        Page shown = page;
        if (shown != null) {
            shown.list.setFocus();
        }
    }

    /** The controls of the page. */
    private static final class Page {

        private final ModuleRegistry registry;
        private final ModuleReport report;
        private final Composite root;
        private final Banner banner;
        private final ModuleList list;
        private final Label details;
        private final Button install;
        private final Button remove;
        private final ModuleWork work;
        private @Nullable Path repository;

        Page(Composite parent, ModuleRegistry registry, ModuleReport report) {
            this.registry = registry;
            this.report = report;
            repository = registry.ownRepository();
            root = new Composite(parent, SWT.NONE);
            root.setLayout(Layouts.page(1));
            Palette.of(root).paint(root, Role.BACKGROUND, Role.FOREGROUND);
            banner = new Banner(root, 1);
            work = new ModuleWork(root, reason -> failed(reason.in(report.language())));
            list = new ModuleList(root, report);
            details = Layouts.named(new Label(root, SWT.WRAP), "modules.details");
            details.setLayoutData(Layouts.wide().hint(1, 5 * details.getFont().getFontData()[0].getHeight()).create());
            Palette.of(root).paint(details, Role.BACKGROUND, Role.FOREGROUND);
            Composite bar = new Composite(root, SWT.NONE);
            bar.setLayout(Layouts.flush(4));
            Palette.of(root).paint(bar, Role.BACKGROUND, Role.FOREGROUND);
            install = button(bar, "install", this::install);
            remove = button(bar, "remove", this::remove);
            button(bar, "repository", this::choose);
            button(bar, "report", this::copy);
            list.onSelection(this::show);
            show(null);
        }

        private Button button(Composite bar, String key, Runnable deed) {
            Button button = Layouts.named(new Button(bar, SWT.PUSH), "modules." + key);
            button.setText(report.text(key));
            button.addListener(SWT.Selection, event -> deed.run());
            return button;
        }

        void refresh() {
            work.start(report.text("job.look"), () -> registry.modules(repository), list::show);
        }

        private void show(@Nullable Module module) {
            details.setText(module == null ? report.text("choose") : report.details(module));
            install.setEnabled(module != null && !module.isInstalled());
            remove.setEnabled(module != null && module.isInstalled());
        }

        private void install() {
            Module module = list.selected();
            Path source = repository;
            if (module != null && source != null) {
                change("job.install", "installed", module, () -> {
                    registry.install(module.id(), source);
                    return module;
                });
            }
        }

        private void remove() {
            Module module = list.selected();
            if (module != null) {
                change("job.remove", "removed", module, () -> {
                    registry.remove(module.id());
                    return module;
                });
            }
        }

        private void change(String job, String done, Module module, ModuleWork.Work<Module> deed) {
            install.setEnabled(false);
            remove.setEnabled(false);
            String title = module.title().in(report.language());
            banner.show(Kind.INFO, report.text(job, title));
            work.start(report.text(job, title), deed, changed -> {
                banner.show(Kind.GOOD, report.text(done, title), report.text("restart"),
                        () -> PlatformUI.getWorkbench().restart());
                refresh();
            });
        }

        private void failed(String reason) {
            banner.show(Kind.ERROR, reason);
            show(list.selected());
        }

        private void choose() {
            FileDialog dialog = new FileDialog(root.getShell(), SWT.OPEN);
            dialog.setText(report.text("repository.title"));
            dialog.setFilterExtensions(new String[] {"*.zip", "content.*"});
            String chosen = dialog.open();
            if (chosen != null) {
                Path path = Path.of(chosen);
                repository = chosen.endsWith(".zip") ? path : path.getParent();
                refresh();
            }
        }

        private void copy() {
            List<Module> modules = list.modules();
            Clipboard clipboard = new Clipboard(root.getDisplay());
            clipboard.setContents(new Object[] {report.of(modules)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            banner.show(Kind.GOOD, report.text("copied", modules.size()));
        }
    }
}
