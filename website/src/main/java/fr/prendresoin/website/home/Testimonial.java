package fr.prendresoin.website.home;

import jakarta.validation.constraints.NotBlank;

/// What somebody says of a métier that he or she does.
///
/// @param words without quotation marks
/// @param who as he or she wants to be named: `Samira, aide-soignante à Roubaix`
public record Testimonial(@NotBlank String words, @NotBlank String who) {}
