package ir.rasteh.catalogue;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The few hands that read sheets and take their rows, away from any request; more work than may wait is not begun. */
@Component
class SheetWork implements DisposableBean {

    private final ThreadPoolExecutor workers;

    SheetWork(StagingSettings settings) {
        workers = new ThreadPoolExecutor(
                settings.workers(),
                settings.workers(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().name("sheets-", 1).daemon().factory());
        workers.allowCoreThreadTimeOut(true);
    }

    /** Whether the work will be done; no when too much waits already. */
    boolean begin(Runnable work) {
        try {
            workers.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    boolean rests() {
        return workers.getActiveCount() == 0 && workers.getQueue().isEmpty();
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
