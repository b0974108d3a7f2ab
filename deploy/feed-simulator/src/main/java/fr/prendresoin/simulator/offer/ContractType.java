package fr.prendresoin.simulator.offer;

/// Contract types, with the label that France Travail's own offers carry and the one that partners' offers carry.
public enum ContractType {
    CDI("CDI", "Contrat à durée indéterminée"),
    CDD("CDD", "Contrat à durée déterminée"),
    MIS("Intérim", "Mission intérimaire"),
    SAI("Saisonnier", "Contrat travail saisonnier"),
    LIB("Profession libérale", "Profession libérale"),
    DDI("CDD insertion", "Contrat durée déterminée insertion");

    private final String directLabel;
    private final String partnerLabel;

    ContractType(String directLabel, String partnerLabel) {
        this.directLabel = directLabel;
        this.partnerLabel = partnerLabel;
    }

    boolean limited() {
        return this != CDI && this != LIB;
    }

    String label(boolean direct, Terms terms) {
        var label = direct ? directLabel : partnerLabel;
        if (!limited()) {
            return label;
        }
        return terms.days() > 0 ? label + " - " + terms.days() + " Jour(s)" : label + " - " + terms.months() + " Mois";
    }
}
