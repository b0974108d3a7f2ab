package fr.prendresoin.bench;

import java.nio.file.Path;

/// `bench offers [--offers N]`: measures the offer pipeline and the search over it.
final class Bench {

    private static final int FULL_SIZE = 118_000;

    private Bench() {}

    public static void main(String[] args) {
        if (args.length == 0 || !args[0].equals("offers")) {
            System.err.println("usage: bench offers [--offers N]");
            System.exit(2);
        }
        Path data = Path.of(System.getProperty("prendresoin.root", "."), ".data", "bench");
        new OffersBench(data, offers(args), new Report(System.out)).run();
        System.exit(0);
    }

    private static int offers(String[] args) {
        for (int i = 1; i + 1 < args.length; i++) {
            if (args[i].equals("--offers")) {
                return Integer.parseInt(args[i + 1]);
            }
        }
        return FULL_SIZE;
    }
}
