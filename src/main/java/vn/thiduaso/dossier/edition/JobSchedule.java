package vn.thiduaso.dossier.edition;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Begins as soon as a wish is stored, and looks every few seconds for what an application left when it died. */
@Component
class JobSchedule implements DisposableBean {

    private final JobRunner runner;
    private final ThreadPoolTaskExecutor worker = new ThreadPoolTaskExecutor();

    JobSchedule(JobRunner runner) {
        this.runner = runner;
        worker.setCorePoolSize(1);
        worker.setMaxPoolSize(1);
        worker.setDaemon(true);
        worker.setThreadNamePrefix("dossier-");
        worker.setWaitForTasksToCompleteOnShutdown(true);
        worker.setAwaitTerminationSeconds(15);
        worker.initialize();
    }

    @TransactionalEventListener
    void asked(JobAsked event) {
        worker.execute(runner::runDue);
    }

    @Override
    public void destroy() {
        worker.shutdown();
    }

    /** Work that nobody was told of: this application, or another one on the same database, died over it. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "thidua.dossier.scheduled", matchIfMissing = true)
    static class LeftOver {

        private final JobRunner runner;

        LeftOver(JobRunner runner) {
            this.runner = runner;
        }

        @Scheduled(initialDelayString = "${thidua.dossier.poll}", fixedDelayString = "${thidua.dossier.poll}")
        void poll() {
            runner.runDue();
        }
    }
}
