package fr.prendresoin.catalog.editorial;

import fr.prendresoin.platform.problem.ProblemException;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// An operation that the state of a document, or who asks, does not allow.
final class Refusal extends ProblemException {

    private Refusal(HttpStatus status, String type, String title, String detail) {
        this(status, type, title, detail, Map.of());
    }

    private Refusal(HttpStatus status, String type, String title, String detail, Map<String, Object> properties) {
        super(status, type, title, detail, properties);
    }

    static Refusal unconditional() {
        return new Refusal(
                HttpStatus.PRECONDITION_REQUIRED,
                "condition-necessaire",
                "Version de départ non précisée",
                "Donnez dans l’en-tête If-Match l’ETag reçu avec l’ébauche : il évite d’écraser le travail d’autrui.");
    }

    static Refusal stale() {
        return new Refusal(
                HttpStatus.PRECONDITION_FAILED,
                "version-depassee",
                "Quelqu’un d’autre est passé",
                "Ce document a changé depuis que vous l’avez lu. Relisez-le, puis reprenez votre modification.");
    }

    static Refusal noDraft() {
        return conflict("aucune-ebauche", "Aucune ébauche", "Ce document n’a pas d’ébauche en cours.");
    }

    static Refusal notReviewed() {
        return conflict("relecture-necessaire", "Relecture nécessaire", "Cette ébauche n’a pas encore été relue.");
    }

    static Refusal ownDraft() {
        return conflict(
                "relecture-par-autrui",
                "Relecture par une autre personne",
                "Une ébauche est relue par une autre personne que celle qui l’a écrite.");
    }

    static Refusal unchanged() {
        return conflict("rien-a-publier", "Rien à publier", "Cette ébauche dit la même chose que la version publiée.");
    }

    static Refusal outdated(long basedOn, long inForce) {
        return new Refusal(
                HttpStatus.CONFLICT,
                "version-publiee-depuis",
                "Une autre version a été publiée depuis",
                "Cette ébauche part de la version " + basedOn + ", et la version " + inForce
                        + " est en vigueur. Comparez les deux, reprenez ce qui doit l’être, puis enregistrez l’ébauche"
                        + " de nouveau.",
                Map.of("basedOn", basedOn, "version", inForce));
    }

    static Refusal editionChanged() {
        return conflict(
                "edition-changee-depuis",
                "L’édition a changé depuis",
                "Une édition a changé ce document depuis que l’ébauche a été enregistrée. Comparez « published » et"
                        + " « shipped », reprenez ce qui doit l’être, puis enregistrez l’ébauche de nouveau.");
    }

    private static Refusal conflict(String type, String title, String detail) {
        return new Refusal(HttpStatus.CONFLICT, type, title, detail);
    }
}
