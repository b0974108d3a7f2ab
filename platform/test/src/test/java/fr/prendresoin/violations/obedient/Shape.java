package fr.prendresoin.violations.obedient;

sealed interface Shape {

    record Square(int side) implements Shape {}

    record Circle(int radius) implements Shape {}
}
