package fr.prendresoin.simulator.offer;

/// Contract natures that the feed uses; the answer carries the label, the search takes the code.
public enum ContractNature {
    E1("Contrat travail"),
    E2("Contrat apprentissage"),
    FS("Cont. professionnalisation"),
    NS("Emploi non salarié"),
    I1("Insertion par l'activ.éco."),
    FT("CUI - CAE"),
    EE("Contrat d'Engagement Educatif");

    private final String label;

    ContractNature(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean training() {
        return this == E2 || this == FS;
    }
}
