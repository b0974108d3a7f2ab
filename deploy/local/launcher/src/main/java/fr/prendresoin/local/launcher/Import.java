package fr.prendresoin.local.launcher;

import java.util.List;

/** Has a service take in a file. */
final class Import {

    int run(List<String> arguments) throws InterruptedException {
        List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "offers" -> new ImportOffers().run(rest);
            case "formations" -> new ImportFormations().run(rest);
            default ->
                throw new LauncherException("Usage: " + ImportOffers.USAGE + "\n       " + ImportFormations.USAGE);
        };
    }
}
