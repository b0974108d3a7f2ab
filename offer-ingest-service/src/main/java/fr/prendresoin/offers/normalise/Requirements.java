package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.text.Clean;
import fr.prendresoin.offers.text.Mask;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is asked of candidates: skills, qualities, licences, diplomas.
final class Requirements {

    private Requirements() {}

    static @Nullable List<Offer.Requirement> of(@Nullable List<SourceOffer.@Nullable Demand> demands) {
        return demands == null
                ? null
                : orNull(demands.stream()
                        .filter(Objects::nonNull)
                        .map(Requirements::requirement)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Offer.@Nullable Requirement requirement(SourceOffer.Demand demand) {
        String label = Clean.line(demand.libelle());
        return label == null ? null : new Offer.Requirement(label, isRequired(demand.exigence()));
    }

    static @Nullable List<String> labels(@Nullable List<SourceOffer.@Nullable Demand> demands) {
        return demands == null
                ? null
                : orNull(demands.stream()
                        .filter(Objects::nonNull)
                        .map(demand -> Clean.line(demand.libelle()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    static @Nullable List<Offer.Diploma> diplomas(@Nullable List<SourceOffer.@Nullable Training> trainings) {
        return trainings == null
                ? null
                : orNull(trainings.stream()
                        .filter(Objects::nonNull)
                        .map(Requirements::diploma)
                        .toList());
    }

    private static Offer.Diploma diploma(SourceOffer.Training training) {
        String domain = Clean.line(training.domaineLibelle());
        return new Offer.Diploma(
                domain == null ? Mask.contactsOrNull(Clean.line(training.commentaire())) : domain,
                Clean.line(training.niveauLibelle()),
                isRequired(training.exigence()));
    }

    private static boolean isRequired(@Nullable String code) {
        return "E".equals(code);
    }

    private static <T> @Nullable List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
