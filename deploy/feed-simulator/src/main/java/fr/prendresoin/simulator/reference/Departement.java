package fr.prendresoin.simulator.reference;

import java.util.Set;

public record Departement(String code, String name, String regionCode, String regionName, Set<String> neighbours) {}
