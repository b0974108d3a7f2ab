/// What can be said of the deployment files without running them.
@NullMarked
package fr.prendresoin.deployment;

import org.jspecify.annotations.NullMarked;
