/// Who may pay for a course: every way, explained, and those that may suit a person.
@NullMarked
package fr.prendresoin.website.financements;

import org.jspecify.annotations.NullMarked;
