package fr.prendresoin.search.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Gives the points: one part for each criterion that the wishes state, 100 in all.
@Component
class Scoring {

    private static final int ALL = 100;

    private final WorkAppraisal work;

    Scoring(WorkAppraisal work) {
        this.work = work;
    }

    Score score(Wishes wishes, Map<Criterion, Integer> points, Offer offer) {
        var parts = new ArrayList<Score.Part>();
        points.forEach((criterion, max) -> {
            Appraisal appraisal = appraise(criterion, wishes, offer);
            parts.add(new Score.Part(
                    criterion.field,
                    criterion.label,
                    (int) Math.round(appraisal.share() * max),
                    max,
                    appraisal.why(),
                    appraisal.derived() ? true : null));
        });
        return new Score(parts.stream().mapToInt(Score.Part::points).sum(), List.copyOf(parts));
    }

    /// What each stated criterion is worth at most: whole numbers in the proportion of the weights that add up to 100.
    static Map<Criterion, Integer> points(Wishes wishes) {
        List<Criterion> stated =
                Arrays.stream(Criterion.values()).filter(wishes::states).toList();
        int weights = stated.stream().mapToInt(criterion -> criterion.weight).sum();
        var points = new EnumMap<Criterion, Integer>(Criterion.class);
        stated.forEach(criterion -> points.put(criterion, criterion.weight * ALL / weights));
        int left = ALL - points.values().stream().mapToInt(Integer::intValue).sum();
        stated.stream()
                .sorted(Comparator.comparingInt((Criterion criterion) -> -(criterion.weight * ALL % weights)))
                .limit(left)
                .forEach(criterion -> points.merge(criterion, 1, Integer::sum));
        return points;
    }

    private Appraisal appraise(Criterion criterion, Wishes wishes, Offer offer) {
        return switch (criterion) {
            case METIERS -> work.metier(wishes, offer);
            case DIPLOMAS -> work.diploma(wishes, offer);
            case SKILLS -> work.skills(wishes, offer);
            case EXPERIENCE -> work.experience(wishes, offer);
            case PLACE -> TermsAppraisal.place(Objects.requireNonNull(wishes.area()), offer);
            case CONTRACTS -> TermsAppraisal.contract(wishes, offer);
            case WORKING_TIME -> TermsAppraisal.workingTime(wishes, offer);
            case NIGHT -> TermsAppraisal.hours(wishes.night(), offer, "night", "travail de nuit");
            case WEEKEND -> TermsAppraisal.hours(wishes.weekend(), offer, "weekend", "travail le week-end");
            case DRIVING_LICENCE -> TermsAppraisal.licence(Objects.requireNonNull(wishes.drivingLicence()), offer);
            case DISABILITY_FRIENDLY -> TermsAppraisal.disability(offer);
        };
    }
}
