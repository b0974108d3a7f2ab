package fr.prendresoin.violations.util;

class Anything {}
