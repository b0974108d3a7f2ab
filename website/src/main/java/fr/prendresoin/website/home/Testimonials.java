package fr.prendresoin.website.home;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What people agree to have shown. None is made up: without any, home has no place for them.
@Validated
@ConfigurationProperties("prendresoin.website")
record Testimonials(@DefaultValue List<@Valid Testimonial> testimonials) {}
