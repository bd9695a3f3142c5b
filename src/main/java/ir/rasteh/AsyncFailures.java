package ir.rasteh;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/**
 * What is said when work in the background fails: one line, because listeners are told again by the outbox and an outage
 * of an hour must not bury the log under stack traces. They are there at the level {@code debug}.
 */
@Component
class AsyncFailures implements AsyncConfigurer {

    private static final Logger log = LoggerFactory.getLogger(AsyncFailures.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (failure, method, arguments) -> {
            log.warn(
                    "{}.{} failed: {}",
                    method.getDeclaringClass().getSimpleName(),
                    method.getName(),
                    failure.toString());
            log.debug("", failure);
        };
    }
}
