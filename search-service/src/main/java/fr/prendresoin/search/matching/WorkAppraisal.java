package fr.prendresoin.search.matching;

import fr.prendresoin.search.matching.Diplomas.Reserved;
import fr.prendresoin.search.reference.Metier;
import fr.prendresoin.search.reference.Reference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares the work of an offer with what a person wants and is able to do.
@Component
class WorkAppraisal {

    private static final double RELATED = 0.3;
    private static final double UNKNOWN = 0.5;

    private final Reference reference;
    private final Diplomas diplomas;

    WorkAppraisal(Reference reference, Diplomas diplomas) {
        this.reference = reference;
        this.diplomas = diplomas;
    }

    /// A métier that the law closes to the person earns nothing, however much it is wanted.
    Appraisal metier(Wishes wishes, Offer offer) {
        Reserved reserved = diplomas.reserved(offer.metier());
        boolean wanted = offer.metier() != null && wishes.metiers().contains(offer.metier());
        if (reserved != null && !reserved.isOpenTo(wishes.diplomas())) {
            return Appraisal.of(
                    0,
                    (wanted ? "C’est un métier souhaité, mais la loi le réserve : " : "La loi réserve ce métier : ")
                            + reserved.proof() + " exigé.");
        }
        if (wanted) {
            return Appraisal.of(1, "C’est un métier souhaité : " + label(offer.metier()) + ".");
        }
        return families(wishes).contains(offer.family())
                ? Appraisal.of(RELATED, "Ce n’est pas un métier souhaité, mais il est de la même famille.")
                : Appraisal.of(0, "Ce n’est pas un métier souhaité.");
    }

    Appraisal diploma(Wishes wishes, Offer offer) {
        Reserved reserved = diplomas.reserved(offer.metier());
        if (reserved != null) {
            return reserved.isOpenTo(wishes.diplomas())
                    ? Appraisal.of(1, "Ce métier exige un titre, et vous l’avez : " + reserved.proof() + ".")
                    : Appraisal.of(
                            0, sentence(reserved.proof()) + " exigé : sans lui, ce métier ne peut pas être exercé.");
        }
        Metier metier = metier(offer.metier());
        if (metier == null || metier.accessibleWithoutDiploma() == null) {
            return Appraisal.of(UNKNOWN, "Le diplôme demandé pour ce métier n’est pas précisé.");
        }
        List<String> held = metier.qualifying().stream()
                .filter(diploma -> wishes.diplomas().contains(diploma.code()))
                .map(Metier.Diploma::name)
                .toList();
        if (!held.isEmpty()) {
            return Appraisal.of(1, "Vous avez un diplôme qui mène à ce métier : " + held.getFirst() + ".");
        }
        if (metier.accessibleWithoutDiploma()) {
            return Appraisal.of(0.8, "Ce métier est ouvert sans diplôme ; ceux qui y mènent sont un plus.");
        }
        return Appraisal.of(
                0.2,
                "Un diplôme est le plus souvent demandé : "
                        + metier.qualifying().stream()
                                .map(Metier.Diploma::name)
                                .limit(2)
                                .collect(Collectors.joining(" ou "))
                        + ".");
    }

    Appraisal skills(Wishes wishes, Offer offer) {
        List<String> asked = offer.skillLabels();
        boolean derived = asked.isEmpty();
        Metier metier = metier(offer.metier());
        if (derived && metier != null) {
            asked = metier.skills();
        }
        if (asked.isEmpty()) {
            return Appraisal.of(UNKNOWN, "L’offre ne dit rien des compétences attendues.");
        }
        List<Skill> known = asked.stream().map(Skill::of).toList();
        List<String> useful = wishes.skills().stream()
                .filter(skill -> known.stream().anyMatch(skill::isLike))
                .map(Skill::text)
                .toList();
        double share = Math.min(
                1,
                useful.size() / (double) Math.min(known.size(), wishes.skills().size()));
        String whose = derived ? " D’après la fiche du métier : l’offre ne dit rien des compétences attendues." : "";
        String why = useful.isEmpty()
                ? "Aucune de vos compétences ne ressemble à celles qui sont attendues."
                : "Attendues, et vous les citez : " + String.join(", ", useful) + ".";
        return new Appraisal(share, why + whose, derived);
    }

    Appraisal experience(Wishes wishes, Offer offer) {
        int months = Objects.requireNonNullElse(wishes.experienceYears(), 0) * 12;
        Offer.Experience asked = offer.experience();
        String requirement = asked == null || asked.requirement() == null ? "none" : asked.requirement();
        if (requirement.equals("none")) {
            return Appraisal.of(1, "Aucune expérience n’est exigée.");
        }
        boolean required = requirement.equals("required");
        Integer needed = asked == null ? null : asked.months();
        String told = (required ? "Expérience exigée" : "Expérience souhaitée")
                + (needed == null ? "" : " (" + duration(needed) + ")");
        if (months >= Objects.requireNonNullElse(needed, 1)) {
            return Appraisal.of(1, told + " : vous l’avez.");
        }
        if (!required) {
            return Appraisal.of(UNKNOWN, told + " : vous en avez moins.");
        }
        double share = needed == null ? 0 : UNKNOWN * months / needed;
        return Appraisal.of(share, told + " : vous en avez moins.");
    }

    private static String duration(int months) {
        return months % 12 != 0 ? months + " mois" : months == 12 ? "un an" : months / 12 + " ans";
    }

    private Set<String> families(Wishes wishes) {
        return wishes.metiers().stream()
                .map(this::metier)
                .filter(Objects::nonNull)
                .map(Metier::family)
                .collect(Collectors.toSet());
    }

    private String label(@Nullable String slug) {
        Metier metier = metier(slug);
        return metier == null ? String.valueOf(slug) : metier.label();
    }

    private @Nullable Metier metier(@Nullable String slug) {
        Map<String, Metier> metiers = reference.metiers();
        return slug == null ? null : metiers.get(slug);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
