package fr.prendresoin.search.suggest;

import fr.prendresoin.platform.problem.Unavailable;
import fr.prendresoin.search.reference.Derived;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.Reference.Part;
import fr.prendresoin.search.understanding.Ending;
import fr.prendresoin.search.understanding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Proposes what a person may mean. Métiers and places come from memory: they are there when the engine is not, and the
/// answer says that the employers are missing.
@Component
class Suggestions {

    private static final int METIERS = 5;
    private static final int PLACES = 7;
    private static final int EMPLOYERS = 5;
    private static final int DIPLOMAS = 3;

    private final Derived<Names> names;
    private final Understanding understanding;
    private final Employers employers;

    Suggestions(Reference reference, Understanding understanding, Employers employers) {
        this.names = reference.derived(
                Set.of(Part.METIERS, Part.ROME_CODES, Part.TERRITORIES, Part.DIPLOMAS), () -> Names.of(reference));
        this.understanding = understanding;
        this.employers = employers;
    }

    /// What may be meant: by all that is typed, or, where that is nothing, by its last words after others that are
    /// understood.
    Suggested like(String typed) {
        Names current = names.get();
        var whole = new Ending("", typed);
        List<Ending> endings = new ArrayList<>(List.of(whole));
        endings.addAll(understanding.endings(typed));
        List<MetierNames.Named> named = current.metiers().like(typed, METIERS);
        if (named.isEmpty() && endings.size() == 1) {
            named = current.metiers().nearly(typed, METIERS);
        }
        List<SuggestedMetier> metiers =
                named.stream().map(name -> SuggestedMetier.of(name, whole)).toList();
        List<SuggestedDiploma> diplomas = current.diplomas().like(typed, DIPLOMAS).stream()
                .map(name -> SuggestedDiploma.of(name, whole))
                .toList();
        List<SuggestedPlace> places = endings.stream()
                .map(ending -> places(current, ending))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        Ending employer = endings.getLast();
        try {
            List<SuggestedEmployer> hiring = employers.like(employer.tail(), EMPLOYERS).stream()
                    .map(found -> SuggestedEmployer.of(found, employer))
                    .toList();
            return new Suggested(metiers, places, hiring, diplomas, null);
        } catch (Unavailable e) {
            return new Suggested(metiers, places, List.of(), diplomas, List.of("employers"));
        }
    }

    private static List<SuggestedPlace> places(Names names, Ending ending) {
        return names.communes().beginningWith(ending.tail(), PLACES).stream()
                .map(commune -> SuggestedPlace.of(commune, ending))
                .toList();
    }

    private record Names(MetierNames metiers, CommuneNames communes, DiplomaNames diplomas) {

        static Names of(Reference reference) {
            return new Names(
                    new MetierNames(
                            reference.metiers().values(), reference.romeCodes().values()),
                    new CommuneNames(reference.territories().communes()),
                    new DiplomaNames(reference.diplomas()));
        }
    }
}
