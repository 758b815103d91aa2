package fr.accroche.portail.socle;

import com.github.kagkarlsson.scheduler.task.Task;

/**
 * A job of a few seconds. As a bean of this type it has threads and a table of its own: it never waits behind the
 * processing of a file. Plan it by the client {@value #CLIENT}.
 */
public record TacheCourte(Task<?> tache) {
    /** Name of the bean that plans such jobs. */
    public static final String CLIENT = "planificationCourte";
}
