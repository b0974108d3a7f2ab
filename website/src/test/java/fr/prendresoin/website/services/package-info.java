@NullMarked
package fr.prendresoin.website.services;

import org.jspecify.annotations.NullMarked;
