package fr.prendresoin.search.question;

import fr.prendresoin.search.text.TradeWords;
import fr.prendresoin.search.text.Typed;
import fr.prendresoin.search.tuning.Tuning;
import fr.prendresoin.search.understanding.Criterion;
import fr.prendresoin.search.understanding.Reading;
import fr.prendresoin.search.understanding.Understanding;
import fr.prendresoin.search.understanding.Understood;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes of the words typed what the parameters leave open: a parameter always wins over what was understood.
@Component
class Intentions {

    /// Whose words are searched all the same: a facet counts results of the words, and a choice of it must find as
    /// many.
    private static final Set<Criterion> SEARCHED = Set.of(Criterion.METIER, Criterion.FAMILY, Criterion.DIPLOMA);

    private final Understanding understanding;
    private final TradeWords trade;

    Intentions(Understanding understanding, TradeWords trade) {
        this.understanding = understanding;
        this.trade = trade;
    }

    /// @param decided criteria that a parameter decides
    Intention of(String q, Subject subject, Set<Criterion> decided, List<String> ignored, Tuning tuning) {
        Reading all = understanding.read(q);
        Reading whole = all.withPlain(EnumSet.complementOf(EnumSet.copyOf(known(subject))));
        Set<Criterion> taken = new HashSet<>(decided);
        taken.removeAll(SEARCHED);
        if (decided.contains(Criterion.DIPLOMA) && all.codes(Criterion.DIPLOMA).contains(Reading.NONE)) {
            taken.add(Criterion.DIPLOMA);
        }
        taken.addAll(subject.passedOver());
        ignored.stream()
                .map(Criterion.removable()::get)
                .filter(Objects::nonNull)
                .forEach(taken::add);
        Reading reading = whole.without(taken);
        // Of « emploi » nothing would be left to search.
        String searched = whole.saysNothing(subject.kind()) ? q : reading.subject();
        return new Intention(
                reading,
                Understood.of(reading, decided),
                typed(searched, tuning),
                typed(reading.rest(), tuning),
                whole.typed(subject.passedOver()));
    }

    private static Set<Criterion> known(Subject subject) {
        Set<Criterion> known = EnumSet.of(Criterion.PLAIN, Criterion.NOISE);
        known.addAll(subject.heard());
        known.addAll(subject.passedOver());
        return known;
    }

    private @Nullable Typed typed(String words, Tuning tuning) {
        return words.isBlank() ? null : Typed.of(words, trade, tuning);
    }
}
