package fr.accroche.portail.compte;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller's method, or on the whole controller: the user must have given its password and its second factor
 * within the last ten minutes, else they are asked again first (ASVS 7.5.1). Put it on the page that shows the form as well as on what the form
 * sends, so that nothing typed is lost.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface IdentiteConfirmee {
    /** The page to come back to when what was asked for is no page (a form that was sent). */
    String retour() default "/espace";
}
