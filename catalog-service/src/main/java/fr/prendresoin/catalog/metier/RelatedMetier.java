package fr.prendresoin.catalog.metier;

import java.util.List;

/// A métier that fiches lead to and that has no fiche of its own.
record RelatedMetier(String slug, String label, String family, List<String> romes) {}
