package ir.rasteh.media;

import java.util.Collection;
import java.util.Set;

/** Asks a room above which files it still shows or cites. Every room that keeps the hash of a picture answers. */
public interface MediaUse {

    /** Those among these content hashes that the room still needs. */
    Set<String> used(Collection<String> hashes);
}
