package fr.prendresoin.violations.lonely;

interface Service {
    void serve();
}
