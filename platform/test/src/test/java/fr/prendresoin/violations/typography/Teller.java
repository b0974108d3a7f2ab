package fr.prendresoin.violations.typography;

import org.junit.jupiter.api.DisplayName;

class Teller {

    String breaking(String name) {
        return "« " + name + " » manque";
    }

    String list() {
        return "Valeurs acceptées : ";
    }

    @DisplayName("Vraiment ?")
    String unbroken(String name) {
        return "« " + name + " » manque ; and: a map?";
    }
}
