package fr.prendresoin.platform.security;

import java.util.List;

/// What a service protects: a service that declares such a bean lets through what its rules say, and refuses the rest
/// of the addresses they name. The first rule that fits decides. What no rule names is open, and costs nothing.
public record AccessRules(List<AccessRule> rules) {

    public AccessRules(AccessRule... rules) {
        this(List.of(rules));
    }
}
