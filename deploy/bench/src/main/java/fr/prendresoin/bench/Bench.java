package fr.prendresoin.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// `bench offers [--offers N] [--rounds N] [PART…]`: measures the offer pipeline.
/// `bench search [--offers N] [--rounds N]`: measures every endpoint of the search.
/// `bench site [--offers N] [--rounds N]`: measures every kind of page.
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
            if (!List.of("offers", "search", "site", "relevance").contains(what)) {
                throw new IllegalArgumentException("nothing else is measured");
            }
            while (!words.isEmpty()) {
                String word = words.removeFirst();
                if (word.equals("--offers") && !words.isEmpty()) {
                    offers = Integer.parseInt(words.removeFirst());
                } else if (word.equals("--rounds") && !words.isEmpty() && !what.equals("relevance")) {
                    rounds = Math.max(1, Integer.parseInt(words.removeFirst()));
                } else if (what.equals("offers")) {
                    parts.add(OffersBench.Part.valueOf(word.toUpperCase(Locale.ROOT)));
                } else {
                    throw new IllegalArgumentException(word);
                }
            }
        } catch (IllegalArgumentException e) {
            System.err.println("usage: bench offers [--offers N] [--rounds N] [crawl] [freshness] [capture]");
            System.err.println("       bench search [--offers N] [--rounds N]");
            System.err.println("       bench site [--offers N] [--rounds N]");
            System.err.println("       bench relevance [--offers N]");
            System.exit(2);
        }
        Path data = Path.of(System.getProperty("prendresoin.root", "."), ".data", "bench");
        switch (what) {
            case "search" -> new StockedBench(data, offers, rounds).run(SearchMeasure::new);
            case "site" -> new StockedBench(data, offers, rounds).run(SiteMeasure::new);
            case "relevance" -> new RelevanceBench(data, offers).run();
            default -> {
                var wanted = parts.isEmpty() ? EnumSet.allOf(OffersBench.Part.class) : parts;
                new OffersBench(data, offers, rounds, wanted).run();
            }
        }
        System.exit(0);
    }
}
