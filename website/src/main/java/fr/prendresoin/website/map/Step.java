package fr.prendresoin.website.map;

/// What a colour of a map says.
public record Step(String colour, String label) {}
