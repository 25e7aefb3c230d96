package org.laurea.workbench.internal.keys;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.text.InputException;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.part.Background;
import org.laurea.workbench.internal.part.Facts;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.PinDialog;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The controls of the page of keys. */
final class KeysPage {

    private final Texts texts = Texts.beside(KeysPage.class);
    private final KeysWork work;
    private final String unit;
    private final Composite root;
    private final Banner banner;
    private final Facts facts;
    private final KeyTable table;
    private final Button open;
    private final Background background;
    private String address = "";

    KeysPage(Composite parent, KeysWork work, String unit) {
        this.work = work;
        this.unit = unit;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(Layouts.page(1));
        Palette.of(root).paint(root, Role.BACKGROUND, Role.FOREGROUND);
        banner = new Banner(root, 1);
        facts = new Facts(root, "keys.facts", texts);
        table = new KeyTable(root, texts);
        table.control().setLayoutData(Layouts.fill().create());
        Composite own = bar();
        open = button(own, "open", this::list);
        button(own, "request", this::request);
        button(own, "install", this::install);
        button(own, "place", this::place);
        Composite others = bar();
        button(others, "trust", this::trust);
        button(others, "address", this::address);
        button(others, "connect", this::connect);
        button(others, "practice", this::practise);
        background = new Background(root);
        tell();
    }

    private Composite bar() {
        Composite bar = new Composite(root, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.spacing = Layouts.UNIT;
        layout.marginLeft = 0;
        bar.setLayout(layout);
        bar.setLayoutData(Layouts.wide().create());
        Palette.of(root).paint(bar, Role.BACKGROUND, Role.FOREGROUND);
        return bar;
    }

    private Button button(Composite bar, String key, Runnable deed) {
        return Parts.button(bar, "keys." + key, texts.get("do." + key), deed);
    }

    void setFocus() {
        open.setFocus();
    }

    private void tell() {
        facts.clear();
        KeyPlace place = work.cabinet().place();
        facts.add("place", texts.get("at", texts.get("kind." + place.kind()), place.location()));
        try {
            address = work.cabinet().trust().address().map(URI::toString).orElse("");
            facts.add("hub", address.isEmpty() ? texts.get("hub.none") : address);
        } catch (InputException e) {
            banner.show(Kind.ERROR, texts.of(e.text()));
        }
        root.layout(true, true);
    }

    private <T> void begin(Background.Work<T> deed, Consumer<T> done) {
        begin(new char[0], deed, done);
    }

    private <T> void begin(char[] pin, Background.Work<T> deed, Consumer<T> done) {
        banner.hide();
        background.start(deed, () -> Arrays.fill(pin, '\0'), result -> {
            done.accept(result);
            tell();
        }, failure -> banner.show(Kind.ERROR, Background.text(failure)));
    }

    private void withPin(String key, Consumer<char[]> deed) {
        new PinDialog(root.getShell(), texts.get("do." + key), texts.get("pin." + key), texts.get("pin")).ask()
                .ifPresent(deed);
    }

    private void list() {
        withPin("open", pin -> begin(pin, () -> work.list(pin), this::show));
    }

    private void show(List<KeysWork.KnownKey> keys) {
        table.show(keys);
        if (keys.isEmpty()) {
            banner.show(Kind.INFO, texts.get("empty"));
        }
    }

    private void request() {
        new RequestDialog(root.getShell(), unit).ask().ifPresent(wish -> begin(wish.pin(), () -> work.request(wish),
                files -> banner.show(Kind.GOOD, texts.get("requested", files.size(), wish.folder()))));
    }

    private void practise() {
        new PinDialog(root.getShell(), texts.get("practice.title"), texts.get("practice.text"), texts.get("pin"),
                texts.get("request.again")).ask().ifPresent(
                        pin -> begin(pin, () -> work.practise(pin, unit.isEmpty() ? SampleOrder.DEFAULT_UNIT : unit),
                                folder -> banner.show(Kind.GOOD, texts.get("practice.done", folder))));
    }

    private void install() {
        String chosen = file("install", "*.cer;*.crt;*.pem;*.der;*.p7b");
        if (chosen != null) {
            withPin("install", pin -> begin(pin, () -> work.install(pin, Path.of(chosen)), count -> banner.show(
                    count > 0 ? Kind.GOOD : Kind.WARNING, texts.get("installed", count))));
        }
    }

    private void trust() {
        String chosen = file("trust", "*.cer;*.crt;*.pem;*.der;*.crl;*.p7b");
        if (chosen != null) {
            begin(() -> work.trust(Path.of(chosen)), count -> banner.show(count > 0 ? Kind.GOOD : Kind.INFO,
                    texts.get("trusted", count)));
        }
    }

    private void place() {
        new PlaceDialog(root.getShell(), work.cabinet().kinds(), work.cabinet().place()).ask()
                .ifPresent(chosen -> begin(() -> {
                    work.cabinet().choose(chosen);
                    return chosen;
                }, place -> table.show(List.of())));
    }

    private void address() {
        String now = address;
        InputDialog dialog = new InputDialog(root.getShell(), texts.get("do.address"), texts.get("address.text"),
                now.isEmpty() ? "https://" : now, this::wrong);
        if (dialog.open() == Window.OK) {
            URI chosen = URI.create(String.valueOf(dialog.getValue()).strip());
            begin(() -> {
                work.cabinet().trust().choose(chosen);
                return chosen;
            }, kept -> banner.show(Kind.GOOD, texts.get("address.done")));
        }
    }

    private @Nullable String wrong(String text) {
        return text.strip().matches("https://[^/\\s:?#]+(:\\d{1,5})?/?") ? null : texts.get("address.wrong");
    }

    private void connect() {
        withPin("connect", pin -> begin(pin, () -> work.connect(pin), hub -> banner.show(Kind.GOOD,
                texts.get("connected", hub.unit(), hub.account()))));
    }

    private @Nullable String file(String key, String filter) {
        FileDialog dialog = new FileDialog(root.getShell(), SWT.OPEN);
        dialog.setText(texts.get("do." + key));
        dialog.setFilterExtensions(new String[] {filter, "*"});
        return dialog.open();
    }
}
