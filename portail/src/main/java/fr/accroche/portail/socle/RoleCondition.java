package fr.accroche.portail.socle;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Reads {@code accroche.roles} before any bean exists. */
final class RoleCondition implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Map<String, Object> attributs = metadata.getAnnotationAttributes(SiRole.class.getName());
        Set<RoleNoeud> roles = Binder.get(context.getEnvironment())
                .bind("accroche.roles", Bindable.setOf(RoleNoeud.class))
                .orElseGet(() -> EnumSet.allOf(RoleNoeud.class));
        return attributs != null && attributs.get("value") instanceof RoleNoeud role && roles.contains(role);
    }
}
