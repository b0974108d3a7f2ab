package fr.prendresoin.platform.security;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/// What a service protects: it lets through what the rules say, and refuses the rest of the addresses that they name.
/// The
/// first rule that fits decides; what no rule names is open, and costs nothing. Each feature declares such a bean for
/// its
/// own addresses.
public record AccessRules(List<AccessRule> rules) {

    public AccessRules(AccessRule... rules) {
        this(List.of(rules));
    }

    /// These rules, and others for what they leave open.
    public AccessRules and(AccessRules others) {
        return new AccessRules(
                Stream.concat(rules.stream(), others.rules.stream()).toList());
    }

    /// Operations are for operators, and for whoever is on the machine. Programs of operators may look.
    public static AccessRules operations(String pattern) {
        return new AccessRules(
                looking(pattern).orOnThisMachine(), acting(pattern).orOnThisMachine());
    }

    /// Operations that the gateway passes on: for operators and their programs only.
    public static AccessRules operationsThroughTheGateway(String pattern) {
        return new AccessRules(looking(pattern), acting(pattern));
    }

    private static AccessRule looking(String pattern) {
        return AccessRule.on(HttpMethod.GET, pattern).roles("OPERATOR").scopes("ops:read");
    }

    private static AccessRule acting(String pattern) {
        return AccessRule.on(pattern).roles("OPERATOR");
    }
}
