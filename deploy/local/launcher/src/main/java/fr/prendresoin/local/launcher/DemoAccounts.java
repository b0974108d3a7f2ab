package fr.prendresoin.local.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The accounts that the identity server knows, to show. */
final class DemoAccounts {

    private static final String FILE = "deploy/local/identity/accounts.properties";
    private static final String PASSWORD = "password";

    private DemoAccounts() {}

    static List<String> lines() {
        return lines(ProjectRoot.find().resolve(FILE));
    }

    static List<String> lines(Path file) {
        Properties accounts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            accounts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> lines = new ArrayList<>();
        lines.add("  Demo accounts, all with the password " + accounts.getProperty(PASSWORD) + ":");
        accounts.stringPropertyNames().stream()
                .filter(login -> !login.equals(PASSWORD))
                .sorted()
                .map(login -> line(login, accounts.getProperty(login).split("\\|", -1)))
                .forEach(lines::add);
        return lines;
    }

    private static String line(String login, String[] account) {
        String territory = account.length > 3 ? " " + account[3].strip() : "";
        return String.format(Locale.ROOT, "    %-28s %s%s", login, account[1].strip(), territory);
    }
}
