package fr.prendresoin.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// `bench offers [--offers N] [--rounds N] [PART…]`: measures the offer pipeline and the search over it.
/// `bench relevance [--offers N]`: measures what the search finds.
final class Bench {

    private static final int FULL_SIZE = 118_000;
    private static final int ROUNDS = 3;

    private Bench() {}

    public static void main(String[] args) {
        int offers = FULL_SIZE;
        int rounds = ROUNDS;
        var parts = EnumSet.noneOf(OffersBench.Part.class);
        List<String> words = new ArrayList<>(List.of(args));
        String what = words.isEmpty() ? "" : words.removeFirst();
        try {
            if (!what.equals("offers") && !what.equals("relevance")) {
                throw new IllegalArgumentException("nothing else is measured");
            }
            while (!words.isEmpty()) {
                String word = words.removeFirst();
                if (word.equals("--offers") && !words.isEmpty()) {
                    offers = Integer.parseInt(words.removeFirst());
                } else if (what.equals("relevance")) {
                    throw new IllegalArgumentException(word);
                } else if (word.equals("--rounds") && !words.isEmpty()) {
                    rounds = Math.max(1, Integer.parseInt(words.removeFirst()));
                } else {
                    parts.add(OffersBench.Part.valueOf(word.toUpperCase(Locale.ROOT)));
                }
            }
        } catch (IllegalArgumentException e) {
            System.err.println("usage: bench offers [--offers N] [--rounds N] [crawl] [freshness] [search] [capture]");
            System.err.println("       bench relevance [--offers N]");
            System.exit(2);
        }
        Path data = Path.of(System.getProperty("prendresoin.root", "."), ".data", "bench");
        if (what.equals("relevance")) {
            new RelevanceBench(data, offers).run();
        } else {
            var wanted = parts.isEmpty() ? EnumSet.allOf(OffersBench.Part.class) : parts;
            new OffersBench(data, offers, rounds, wanted).run();
        }
        System.exit(0);
    }
}
