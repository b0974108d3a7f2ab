package fr.prendresoin.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// The demo accounts.
@Component
class Accounts implements UserDetailsService {

    private static final String PASSWORD = "password";

    private final String password;
    private final SequencedMap<String, Account> byLogin;

    Accounts() {
        Properties file = read();
        password = file.getProperty(PASSWORD);
        byLogin = file.stringPropertyNames().stream()
                .filter(login -> !login.equals(PASSWORD))
                .map(login -> Account.parse(login, file.getProperty(login)))
                .collect(Collectors.toMap(Account::login, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("accounts.properties"), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String password() {
        return password;
    }

    List<Account> all() {
        return List.copyOf(byLogin.values());
    }

    /// What a token says of who it is for; nothing for a program.
    Map<String, Object> claims(String login) {
        Account account = byLogin.get(login);
        return account == null ? Map.of() : account.claims();
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        if (!byLogin.containsKey(login)) {
            throw new UsernameNotFoundException(login);
        }
        return User.withUsername(login).password("{noop}" + password).build();
    }
}
