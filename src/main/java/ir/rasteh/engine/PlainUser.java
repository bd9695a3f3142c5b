package ir.rasteh.engine;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How an engine is started when we are root: both engines refuse to run as root, and rightly.
 * First choice is a user name space of its own ({@code unshare}), in which the engine sees itself as nobody and still
 * reaches its files under root's home; where the system forbids that, it becomes nobody ({@code setpriv}) and is given its folders.
 */
final class PlainUser {

    private static final int NOBODY = 65_534;

    /** Mapped by name: to a user whom its name space does not know, a JVM refuses the agent that Elasticsearch attaches. */
    private static final List<String> OWN_NAME_SPACE =
            List.of("unshare", "--user", "--map-user=" + NOBODY, "--map-group=" + NOBODY, "--");

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");

    /** A session of its own: Ctrl-C in a terminal reaches us alone, and we stop the engines in good order. */
    private static final List<String> OWN_SESSION = List.of("setsid");

    private final Way way;
    private final boolean ownSession = works(with(OWN_SESSION, List.of("true")));

    private enum Way {
        AS_WE_ARE,
        OWN_NAME_SPACE,
        AS_NOBODY
    }

    private PlainUser(Way way) {
        this.way = way;
    }

    static PlainUser find() {
        if (new UnixSystem().getUid() != 0) {
            return new PlainUser(Way.AS_WE_ARE);
        }
        if (works(with(OWN_NAME_SPACE, List.of("true")))) {
            return new PlainUser(Way.OWN_NAME_SPACE);
        }
        if (works(with(AS_NOBODY, List.of("true")))) {
            return new PlainUser(Way.AS_NOBODY);
        }
        throw new IllegalStateException(
                "PostgreSQL and Elasticsearch refuse to run as root, and neither unshare nor setpriv works here."
                        + " Run Rasteh as an ordinary user, or install util-linux.");
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The command as it is to be run; setsid, unshare and setpriv replace themselves by it, so its process number is the child's. */
    List<String> command(List<String> command) {
        List<String> asUser = switch (way) {
            case AS_WE_ARE -> command;
            case OWN_NAME_SPACE -> with(OWN_NAME_SPACE, command);
            case AS_NOBODY -> with(AS_NOBODY, command);
        };
        return ownSession ? with(OWN_SESSION, asUser) : asUser;
    }

    private static List<String> with(List<String> prefix, List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /** Gives a folder to whoever the engine will be; does nothing when it is theirs already. */
    void own(Path folder) throws IOException {
        if (way == Way.AS_WE_ARE) {
            return;
        }
        Integer owner = way == Way.AS_NOBODY ? NOBODY : 0;
        if (owner.equals(Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Files.setAttribute(each, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(each, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Says plainly that nobody cannot walk to a folder, before an engine says it obscurely. */
    void reach(Path folder) throws IOException {
        if (way != Way.AS_NOBODY) {
            return;
        }
        for (Path each = folder.toAbsolutePath(); each != null; each = each.getParent()) {
            var permissions = Files.getPosixFilePermissions(each);
            if (!permissions.contains(PosixFilePermission.OTHERS_EXECUTE)
                    && !Integer.valueOf(NOBODY).equals(Files.getAttribute(each, "unix:uid"))) {
                throw new IOException("As root the engines run as the user nobody, who cannot enter " + each + " ("
                        + PosixFilePermissions.toString(permissions)
                        + "). Use --data with a folder below /var or /srv, or run Rasteh as an ordinary user.");
            }
        }
    }
}
