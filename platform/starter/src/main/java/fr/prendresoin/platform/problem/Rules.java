package fr.prendresoin.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;

/// Says which rule a field broke, to programs in a word and to people in a French sentence.
final class Rules {

    private Rules() {}

    static String name(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String code = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        return code.equals("typeMismatch") ? "type" : code.toLowerCase(Locale.ROOT);
    }

    static String message(FieldError error) {
        if (error.isBindingFailure()) {
            Class<?> required = error.contains(TypeMismatchException.class)
                    ? error.unwrap(TypeMismatchException.class).getRequiredType()
                    : null;
            return expected(error.getField(), required);
        }
        return "« " + error.getField() + " » " + error.getDefaultMessage() + ".";
    }

    static String expected(String field, @Nullable Class<?> type) {
        return "« " + field + " » doit être " + describe(type) + ".";
    }

    private static String describe(@Nullable Class<?> type) {
        if (type == null) {
            return "d’un autre type";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", ", "l’une de ces valeurs : ", ""));
        }
        return switch (type.getSimpleName()) {
            case "Integer", "int", "Long", "long" -> "un nombre entier";
            case "Double", "double", "BigDecimal" -> "un nombre";
            case "Boolean", "boolean" -> "true ou false";
            case "LocalDate" -> "une date (aaaa-mm-jj)";
            default -> "d’un autre type";
        };
    }
}
