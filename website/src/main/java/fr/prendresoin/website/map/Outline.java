package fr.prendresoin.website.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shape of a département.
///
/// @param region the code of its région
/// @param zoom the same shape, larger and beside the map, when it is too small to be seen
/// @param box west, north, east and south of it
public record Outline(
        String name, String region, String path, @Nullable String zoom, List<Double> box) {}
