package fr.prendresoin.website.question;

/// A value by which results can be filtered, and how many have it.
public record Choice(String value, String label, long count) {}
