package fr.prendresoin.website.map;

/// A place on the drawing.
///
/// @param kilometre how long one is there
record Point(double x, double y, double kilometre) {}
