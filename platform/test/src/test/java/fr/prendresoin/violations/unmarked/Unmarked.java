package fr.prendresoin.violations.unmarked;

class Unmarked {}
