@NullMarked
package fr.prendresoin.website.question;

import org.jspecify.annotations.NullMarked;
