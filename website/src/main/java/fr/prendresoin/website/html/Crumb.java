package fr.prendresoin.website.html;

/// A page above this one.
public record Crumb(String label, String path) {}
