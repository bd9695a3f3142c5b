package ir.rasteh.media;

import java.io.IOException;
import org.springframework.core.io.Resource;

/** Where the bytes of kept files lie, each under its content hash. */
interface Vault {

    boolean holds(String hash) throws IOException;

    /** Puts a file in, whole or not at all. */
    void put(String hash, byte[] bytes) throws IOException;

    /** The bytes of a file that was put in, read when somebody asks for them. */
    Resource content(MediaRef ref);

    /** Takes a file out; one that is not there is as good as taken out. */
    void remove(String hash) throws IOException;
}
