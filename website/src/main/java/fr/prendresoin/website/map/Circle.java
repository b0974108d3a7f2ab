package fr.prendresoin.website.map;

/// How far around a commune a search looks.
public record Circle(double x, double y, double radius) {}
