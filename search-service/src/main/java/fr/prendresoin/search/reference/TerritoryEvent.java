package fr.prendresoin.search.reference;

import java.util.List;

/// What `catalog.territory.v1` tells.
sealed interface TerritoryEvent {

    record Region(String code, String name) implements TerritoryEvent {}

    record Department(String code, String name, String region, String regionName, List<Place> communes)
            implements TerritoryEvent {}

    record Place(
            String code,
            String name,
            String kind,
            List<String> postalCodes,
            int population,
            double latitude,
            double longitude,
            String precision) {}
}
