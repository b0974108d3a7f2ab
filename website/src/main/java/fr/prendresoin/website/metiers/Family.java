package fr.prendresoin.website.metiers;

/// A family of métiers.
public record Family(String slug, String label) {}
