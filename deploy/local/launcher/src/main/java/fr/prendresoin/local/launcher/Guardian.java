package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A shell that waits for the end of this process, however it ends, and then stops the registered processes. It waits
 * by reading a pipe that only this process holds open.
 */
final class Guardian {

    // The register is read once, at the end of the launcher: the next launcher writes it anew.
    private static final String SCRIPT = """
            lives() {
                { read -r stat < "/proc/$1/stat"; } 2> /dev/null || return 1
                started=$2
                set -- ${stat##*) }
                [ "${20}" = "$started" ]
            }
            each() { for one in $left; do if lives "${one%:*}" "${one#*:}"; then "$@" "${one%:*}"; fi; done; }
            register=$1; mark=$2
            cat > /dev/null
            left=$(while read -r name pid started; do
                if lives "$pid" "$started" && grep -qsF -- "$mark" "/proc/$pid/cmdline"; then echo "$pid:$started"; fi
            done < "$register")
            each kill
            for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
                [ -n "$(each echo)" ] || exit 0
                sleep 1
            done
            each kill -9
            """;

    private Guardian() {}

    static Process watch(Path register, String mark) {
        List<String> command = new ArrayList<>(ownSession());
        command.addAll(List.of("/bin/sh", "-c", SCRIPT, "guardian", register.toString(), mark));
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a Ctrl-C in the terminal from reaching a child: the launcher stops its children in order. */
    static List<String> ownSession() {
        Path setsid = Path.of("/usr/bin/setsid");
        return Files.isExecutable(setsid) ? List.of(setsid.toString()) : List.of();
    }
}
