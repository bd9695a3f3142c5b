package ir.rasteh.engine;

import java.io.IOException;

/** Signals that Java has no word for: PostgreSQL ends fast on INT and politely waits for its clients on TERM. */
final class Signals {

    private Signals() {}

    static void send(long pid, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
