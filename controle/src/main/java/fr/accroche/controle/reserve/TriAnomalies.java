package fr.accroche.controle.reserve;

import fr.accroche.modele.Anomalie;
import fr.accroche.modele.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Anomalies set aside nearly in document order, given back in document order; those of one place in the order in which
 * they came. For one thread.
 *
 * <p>Design: a patience sort (Mallows, 1963) on {@link SuiteAnomalies}. Each anomaly goes to the first run whose last one
 * does not stand after it, else to a new run; giving back merges the runs. There are as many runs as the longest chain
 * of steps back in the file: the control goes back from the end of a passage to its rules, from a certification's code to
 * the deliveries of its passages, from the certificateur's name to the certifications, so four at most, each of two
 * blocks of memory.
 */
public final class TriAnomalies implements AutoCloseable {
    private final Path dossier;
    private final List<Course> courses = new ArrayList<>();

    /** @param dossier where temporary files may be made */
    public TriAnomalies(Path dossier) {
        this.dossier = dossier;
    }

    /** @throws java.io.UncheckedIOException when the temporary space fails, as a full disk does */
    public void ajouter(Anomalie anomalie) {
        courseDe(anomalie.position()).ajouter(anomalie);
    }

    private Course courseDe(Position position) {
        for (Course course : courses) {
            if (course.derniere.compareTo(position) <= 0) {
                return course;
            }
        }
        Course nouvelle = new Course(courses.size(), dossier);
        courses.add(nouvelle);
        return nouvelle;
    }

    /** True when none is set aside. */
    public boolean estVide() {
        return courses.isEmpty();
    }

    /** Gives all of them back, in document order, and keeps none. */
    public void rendre(Consumer<Anomalie> suite) {
        PriorityQueue<Tete> tetes = new PriorityQueue<>(Tete.ORDRE);
        courses.forEach(course -> avancer(course.rang, course.anomalies.iterator(), tetes));
        while (!tetes.isEmpty()) {
            Tete tete = tetes.remove();
            suite.accept(tete.anomalie());
            avancer(tete.course(), tete.reste(), tetes);
        }
        close();
    }

    private static void avancer(int course, Iterator<Anomalie> reste, PriorityQueue<Tete> tetes) {
        if (reste.hasNext()) {
            tetes.add(new Tete(course, reste.next(), reste));
        }
    }

    /** Forgets all of them and gives the temporary space back. */
    @Override
    public void close() {
        courses.forEach(course -> course.anomalies.close());
        courses.clear();
    }

    /** Anomalies that came in order. */
    private static final class Course {
        private final int rang;
        private final SuiteAnomalies anomalies;
        private Position derniere = Position.DEBUT;

        Course(int rang, Path dossier) {
            this.rang = rang;
            anomalies = new SuiteAnomalies(dossier);
        }

        void ajouter(Anomalie anomalie) {
            anomalies.ajouter(anomalie);
            derniere = anomalie.position();
        }
    }

    /** The next anomaly of a run, and those after it. */
    private record Tete(int course, Anomalie anomalie, Iterator<Anomalie> reste) {
        static final Comparator<Tete> ORDRE =
                Comparator.comparing((Tete tete) -> tete.anomalie().position()).thenComparingInt(Tete::course);
    }
}
