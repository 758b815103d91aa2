package fr.accroche.portail.information;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** How published texts become pages. */
@Configuration(proxyBeanMethods = false)
class RenduConfiguration {
    /** Browsers keep images for a year: their address holds the hash of their content, as that of the style sheets. */
    @Bean
    RenduMarkdown renduMarkdown(ResourceUrlProvider ressources) {
        return new RenduMarkdown(chemin -> Objects.requireNonNullElse(ressources.getForLookupPath(chemin), chemin));
    }
}
