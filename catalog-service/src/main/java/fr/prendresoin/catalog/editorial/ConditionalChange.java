package fr.prendresoin.catalog.editorial;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An operation that starts from what the person has read.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200", description = "Le document après l’opération, avec son nouvel ETag")
@ApiResponse(responseCode = "404", description = "Rien ne porte cet identifiant")
@ApiResponse(
        responseCode = "409",
        description = "L’état de l’ébauche ne le permet pas, ou une autre version a été publiée depuis")
@ApiResponse(responseCode = "412", description = "Le document a changé depuis qu’il a été lu")
@ApiResponse(responseCode = "428", description = "L’en-tête If-Match manque")
public @interface ConditionalChange {}
