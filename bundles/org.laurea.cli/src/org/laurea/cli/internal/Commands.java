package org.laurea.cli.internal;

import java.util.List;

import org.laurea.cli.internal.args.Usage;
import org.laurea.cli.internal.filing.DecideCommand;
import org.laurea.cli.internal.filing.DeliverCommand;
import org.laurea.cli.internal.filing.ErrataCommand;
import org.laurea.cli.internal.filing.FileCommand;
import org.laurea.cli.internal.filing.KeysCommand;
import org.laurea.cli.internal.filing.PackageCommand;
import org.laurea.cli.internal.filing.ReceiveCommand;
import org.laurea.cli.internal.filing.RevokeCommand;
import org.laurea.cli.internal.filing.VerifyCommand;
import org.laurea.cli.internal.hub.HubCommand;
import org.laurea.cli.internal.modules.ModulesCommand;
import org.laurea.cli.internal.store.BackupCommand;
import org.laurea.cli.internal.store.BatchCommand;
import org.laurea.cli.internal.store.DoctorCommand;
import org.laurea.cli.internal.store.ExportCommand;
import org.laurea.cli.internal.store.ImportCommand;
import org.laurea.cli.internal.store.RestoreCommand;
import org.laurea.core.text.InputException;

/** All commands by name. A class is loaded only when its command is called or explained. */
final class Commands {

    /** The names in the order of the help. */
    static final List<String> NAMES = List.of("demo", "check", "sample", "template", "convert", "platform", "codes",
            "photos", "import", "batch", "export", "backup", "restore", "doctor", "keys", "file", "package", "deliver",
            "receive",
            "errata", "revoke", "decide", "verify", "hub", "modules");

    private Commands() {}

    /**
     * The command with this name.
     *
     * @throws InputException if there is none
     */
    static Command named(String name) throws InputException {
        return switch (name) {
            case "demo" -> new DemoCommand();
            case "check" -> new CheckCommand();
            case "sample" -> new SampleCommand();
            case "template" -> new TemplateCommand();
            case "convert" -> new ConvertCommand();
            case "platform" -> new PlatformCommand();
            case "codes" -> new CodesCommand();
            case "photos" -> new PhotosCommand();
            case "import" -> new ImportCommand();
            case "batch" -> new BatchCommand();
            case "export" -> new ExportCommand();
            case "backup" -> new BackupCommand();
            case "restore" -> new RestoreCommand();
            case "doctor" -> new DoctorCommand();
            case "keys" -> new KeysCommand();
            case "file" -> new FileCommand();
            case "package" -> new PackageCommand();
            case "deliver" -> new DeliverCommand();
            case "receive" -> new ReceiveCommand();
            case "errata" -> new ErrataCommand();
            case "revoke" -> new RevokeCommand();
            case "decide" -> new DecideCommand();
            case "verify" -> new VerifyCommand();
            case "hub" -> new HubCommand();
            case "modules" -> new ModulesCommand();
            default -> throw Usage.unknown("command.unknown", name, NAMES);
        };
    }
}
