package ir.rasteh.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How search asks its node and how the index follows the database.
 *
 * @param index the name under which the index of products is searched and written; installations that share a cluster
 *     need a name each
 * @param answerWithin how long a buyer's question may take before search counts as resting
 * @param writeWithin how long a batch of documents may take to be written
 * @param batch how many products are read and written at a time
 * @param retryEvery how often failed writes are looked at; they are tried as soon as the node answers again
 * @param longestBackoff the longest pause between two tries of a write that fails although the node answers
 * @param checkAtStart whether the whole index is compared with the database in the background when the application opens
 * @param rebuildWhenMissing whether a missing or outdated index is built in the background without being asked
 */
@ConfigurationProperties("rasteh.search")
public record SearchSettings(
        @DefaultValue("rasteh-products") String index,
        @DefaultValue("3s") Duration answerWithin,
        @DefaultValue("20s") Duration writeWithin,
        @DefaultValue("500") int batch,
        @DefaultValue("1s") Duration retryEvery,
        @DefaultValue("1m") Duration longestBackoff,
        @DefaultValue("true") boolean checkAtStart,
        @DefaultValue("true") boolean rebuildWhenMissing) {}
