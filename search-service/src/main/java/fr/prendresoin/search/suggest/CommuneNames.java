package fr.prendresoin.search.suggest;

import fr.prendresoin.search.reference.Commune;
import fr.prendresoin.search.spelling.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// The communes by what they begin with: their name, their name without its article, a postal code, their INSEE code.
final class CommuneNames {

    private static final Set<String> ARTICLES = Set.of("l", "la", "le", "les");
    private static final Comparator<Commune> BIGGEST_FIRST =
            Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::code);

    private final Entry[] entries;

    private record Entry(String key, Commune commune) {}

    CommuneNames(Collection<Commune> communes) {
        List<Entry> all = new ArrayList<>();
        for (Commune commune : communes) {
            List<String> words = Folded.words(commune.name());
            add(all, String.join(" ", words), commune);
            if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
                add(all, String.join(" ", words.subList(1, words.size())), commune);
            }
            commune.postalCodes().forEach(code -> add(all, code, commune));
            add(all, Folded.of(commune.code()), commune);
        }
        entries = all.toArray(Entry[]::new);
        Arrays.sort(entries, Comparator.comparing(Entry::key));
    }

    /// The communes that begin so: those whose name is exactly that, then the most populous.
    List<Commune> beginningWith(String typed, int limit) {
        String beginning = Folded.of(typed);
        if (beginning.isEmpty()) {
            return List.of();
        }
        var exact = new TreeSet<Commune>(BIGGEST_FIRST);
        var longer = new TreeSet<Commune>(BIGGEST_FIRST);
        for (int i = firstFrom(beginning);
                i < entries.length && entries[i].key().startsWith(beginning);
                i++) {
            keep(entries[i].key().equals(beginning) ? exact : longer, entries[i].commune(), 2 * limit);
        }
        var found = new LinkedHashSet<>(exact);
        found.addAll(longer);
        return found.stream().limit(limit).toList();
    }

    /// Five thousand communes begin with « saint »: only the biggest are put in order.
    private static void keep(NavigableSet<Commune> biggest, Commune commune, int most) {
        if (biggest.size() < most || BIGGEST_FIRST.compare(commune, biggest.last()) < 0) {
            biggest.add(commune);
            if (biggest.size() > most) {
                biggest.pollLast();
            }
        }
    }

    private int firstFrom(String beginning) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle].key().compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void add(List<Entry> all, String key, Commune commune) {
        all.add(new Entry(key, commune));
    }
}
