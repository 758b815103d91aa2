package fr.accroche.portail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Keeps the framework from printing a stack trace for what {@link LancementPortail} tells in one French sentence. Named
 * in {@code META-INF/spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemarrageReporter implements SpringBootExceptionReporter {
    /** The constructor that the framework looks for. */
    DemarrageReporter(@Nullable ConfigurableApplicationContext contexte) {}

    @Override
    public boolean reportException(Throwable panne) {
        return LancementPortail.messageClair(panne) != null;
    }
}
