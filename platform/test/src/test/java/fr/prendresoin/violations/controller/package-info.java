@NullMarked
package fr.prendresoin.violations.controller;

import org.jspecify.annotations.NullMarked;
