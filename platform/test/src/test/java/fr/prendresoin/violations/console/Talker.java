package fr.prendresoin.violations.console;

class Talker {

    void talk() {
        System.out.println("to nobody");
    }
}
