package fr.prendresoin.website.pages;

import fr.prendresoin.website.WebsiteSettings.Operator;
import fr.prendresoin.website.html.Faq;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import java.util.List;

/// What people ask of the site.
///
/// @param operator who is written to when the answer is not here
public record Help(Operator operator) implements Screen {

    private static final List<Topic> TOPICS = List.of(
            new Topic(
                    "Chercher",
                    Faq.of(
                            "Comment écrire ma recherche ?",
                            "Écrivez comme vous parlez : « aide-soignante de nuit à Lyon », « travailler avec des"
                                    + " enfants sans diplôme », « infirmier CDI 69003 ». Ce que nous avons compris s’affiche"
                                    + " sous le champ, en étiquettes. Une étiquette ne convient pas ? Retirez-la d’un clic.",
                            "Vous pouvez aussi dire ce que vous ne voulez pas : « pas de nuit », « sauf"
                                    + " intérim »."),
                    Faq.of(
                            "Le rayon est-il respecté ?",
                            "Oui. Une offre plus éloignée que le rayon affiché n’est jamais montrée. S’il y a peu"
                                    + " de résultats, nous proposons un rayon plus large, et nous disons combien d’offres il"
                                    + " donnerait."),
                    Faq.of(
                            "Pourquoi une annonce a-t-elle plusieurs lieux ?",
                            "Un employeur publie parfois le même poste dans plusieurs communes. Nous le montrons"
                                    + " une fois, avec tous ses lieux, le plus proche de vous d’abord.")),
            new Topic(
                    "Les offres",
                    Faq.of(
                            "D’où viennent les offres ? Sont-elles à jour ?",
                            "De France Travail et de ses partenaires. Chaque offre dit sa source et sa date. Une"
                                    + " offre qui disparaît à la source disparaît ici ; son adresse dit alors qu’elle n’est"
                                    + " plus disponible, et propose des offres proches."),
                    Faq.of(
                            "Comment répondre à une offre ?",
                            "Par le bouton « Répondre à cette offre », qui mène au site de l’employeur ou de la"
                                    + " source. Nous ne recevons ni votre nom ni votre CV."),
                    Faq.of(
                            "Pourquoi le salaire n’est-il pas toujours indiqué ?",
                            "Beaucoup d’employeurs ne le donnent pas. Quand ils le donnent par heure ou par an,"
                                    + " nous le ramenons au mois et au temps plein pour que vous puissiez comparer. Un"
                                    + " montant invraisemblable n’est pas montré.")),
            new Topic(
                    "Les métiers et les formations",
                    Faq.of(
                            "Qu’est-ce que le texte simplifié ?",
                            "Le résumé d’un métier avec des phrases courtes et des mots de tous les jours. Tant"
                                    + " que des personnes concernées ne l’ont pas relu, la page le dit."),
                    Faq.of(
                            "Une formation n’a pas de date : est-elle ouverte ?",
                            "L’organisme n’a pas annoncé de session, ou elles sont passées. Contactez-le : ses"
                                    + " coordonnées sont sur la page de la formation.")));

    /// Questions of one kind.
    public record Topic(String title, List<Faq> questions) {

        Topic(String title, Faq... questions) {
            this(title, List.of(questions));
        }
    }

    public List<Topic> topics() {
        return TOPICS;
    }

    @Override
    public Page page() {
        return Page.of(
                        Section.OTHER,
                        "Aide",
                        "Chercher, filtrer, garder une offre, comprendre un résultat, signaler un problème.",
                        "/aide")
                .saying(Faq.document(TOPICS.stream()
                        .flatMap(topic -> topic.questions().stream())
                        .toList()));
    }
}
