package fr.prendresoin.platform.french;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A word that begins with a capital where a name may stand.
record NameWord(String text, int end) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern ELIDED = Pattern.compile("^[LlDd]['’]");

    /// Not even behind « M. » or « Mme »: forms of address, offices, beginnings of sentences, organisations.
    private static final Set<String> NO_NAMES = keys("""
            m mm mr mme mlle monsieur madame mesdames messieurs mademoiselle docteur dr

            directeur directrice président présidente maire préfet préfète recteur rectrice ministre responsable
            chef cheffe secrétaire cadre doyen doyenne proviseur proviseure principal principale gérant gérante
            coordinateur coordinatrice coordonnateur coordonnatrice médecin professeur professeure référent référente
            assistant assistante infirmier infirmière conseiller conseillère chargé chargée recruteur recruteuse
            gestionnaire formateur formatrice auxiliaire

            je il elle ils elles nous vous on votre vos notre nos le la les un une ce cette ces et ou au aux en dans
            pour par avec sur si sc ed phil de du des

            lundi mardi mercredi jeudi vendredi samedi dimanche

            poste contrat salaire temps horaire profil formation tél tel téléphone mail courriel cv merci
            envoyer adresser postuler intervention débutant débutante blouse

            accueil agence association antenne bureau bureaux cabinet campus ccas cellule centre cfa clinique comité
            conseil crèche direction ehpad école équipe espace établissement faculté fédération fondation foyer france
            greta groupe groupement hôpital hôpitaux ifas ifsi institut lycée mairie maison mission mutuelle organisme
            pôle région résidence ressource réseau rh drh scolarité secrétariat service site standard syndicat union
            unité université
            """);

    /// Some are surnames too, and are taken for one behind a form of address only.
    private static final Set<String> OF_ORGANISATIONS_AND_PLACES = keys("""
            adapei admin administratif administration admr afpa aide apf apprentissage assistance cap ch chu
            compétence conseil croix domicile emploi entreprise esat familial familiale famille fam fils gem ght had
            handicap humain humaine ide idec ime insertion intérim itep jeunesse local locale mas médical médicale
            médico métier mfr national nationale paramédical recrutement régional régionale rural rurale saint sainte
            santé sas sarl sessad social sociale soin solidarité ssiad ssr solution travail udaf urgence ville

            janvier février mars avril mai juin juillet août septembre octobre novembre décembre

            aix amiens angers annecy avignon besançon bordeaux brest caen clermont dijon grenoble havre lille limoges
            lyon mans marseille metz montpellier montreuil mulhouse nancy nantes nice nîmes orléans paris perpignan
            poitiers reims rennes rouen strasbourg toulon toulouse versailles villeurbanne

            alpes alsace aquitaine auvergne bourgogne bretagne centre champagne corse guadeloupe guyane île loire
            lorraine martinique mayotte normandie occitanie picardie provence réunion rhône savoie
            """);

    boolean isInitial() {
        return text.endsWith(".") || (text.length() == 1 && !isNoName());
    }

    boolean hasSmallLetters() {
        return text.chars().anyMatch(Character::isLowerCase);
    }

    boolean isNoName() {
        // « MONSIEUR A DOMICILE », and « À ».
        return text.equals("A") || text.equals("À") || text.equals("Y") || NO_NAMES.contains(beginning());
    }

    boolean mayBeOfAName() {
        return !isNoName() && !OF_ORGANISATIONS_AND_PLACES.contains(beginning());
    }

    /// « Croix-Rouge » is told by its first part; « Marie-France » is a name.
    private String beginning() {
        String bare = ELIDED.matcher(text).replaceFirst("");
        int hyphen = bare.indexOf('-');
        return key(hyphen < 0 ? bare : bare.substring(0, hyphen));
    }

    private static Set<String> keys(String words) {
        return Arrays.stream(words.strip().split("\\s+")).map(NameWord::key).collect(Collectors.toUnmodifiableSet());
    }

    /// The same for « Écoles », « ECOLE » and « école ».
    private static String key(String word) {
        String plain = ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.length() > 3 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
