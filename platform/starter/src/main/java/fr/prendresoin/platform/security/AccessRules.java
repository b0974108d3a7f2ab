package fr.prendresoin.platform.security;

import java.util.List;

/// What a service protects: it lets through what the rules say, and refuses the rest of the addresses that they name.
/// The
/// first rule that fits decides; what no rule names is open, and costs nothing. Each feature declares such a bean for
/// its
/// own addresses.
public record AccessRules(List<AccessRule> rules) {

    public AccessRules(AccessRule... rules) {
        this(List.of(rules));
    }
}
