package ir.rasteh.engine;

import java.time.Instant;

/** What an engine is doing; shown by the health page. */
sealed interface EngineState {

    /** On its way, for the first time. */
    record Starting() implements EngineState {}

    /** Serving. */
    record Running(long pid, Instant since) implements EngineState {}

    /** Gone without being asked to; it will be tried again. */
    record Down(int attempts, String why) implements EngineState {}

    /** Stopped by us. */
    record Stopped() implements EngineState {}
}
