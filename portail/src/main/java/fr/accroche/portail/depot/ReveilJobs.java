package fr.accroche.portail.depot;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the jobs of this process that there is one to take up, rather than at their next round. */
@Component
class ReveilJobs {
    private final ObjectProvider<Scheduler> planificateur;

    ReveilJobs(ObjectProvider<Scheduler> planificateur) {
        this.planificateur = planificateur;
    }

    /** Once the job is committed. Does nothing in a process without jobs. */
    void reveiller() {
        planificateur.ifAvailable(Scheduler::triggerCheckForDueExecutions);
    }
}
