package fr.prendresoin.local.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A demo account, as a line of `accounts.properties` tells it.
record Account(String login, String name, List<String> roles, String organisation, String territory) {

    static Account parse(String login, String line) {
        String[] parts = Arrays.copyOf(line.split("\\|", -1), 4);
        List<String> told = Arrays.stream(parts)
                .map(part -> part == null ? "" : part.strip())
                .toList();
        return new Account(login, told.get(0), List.of(told.get(1).split("[ ,]+")), told.get(2), told.get(3));
    }

    /// What its tokens say of it.
    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>(Map.of("name", name, "roles", roles));
        if (!organisation.isEmpty()) {
            claims.put("organisation", organisation);
        }
        if (!territory.isEmpty()) {
            claims.put("territory", territory);
        }
        return claims;
    }
}
