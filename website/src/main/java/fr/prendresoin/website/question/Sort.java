package fr.prendresoin.website.question;

/// An order of results.
public record Sort(String value, String label, boolean chosen) {}
