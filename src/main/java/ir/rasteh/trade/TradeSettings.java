package ir.rasteh.trade;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long requests live and what may come with them.
 *
 * @param confirmWithin how long a request waits for its buyer's confirmation before it vanishes
 * @param answerWithin after how long an unanswered request is marked as due
 * @param openFor after how long an unanswered request expires
 * @param mostFiles files with one request
 * @param largestFile bytes of one of them
 * @param waitingOfAnAddress unconfirmed requests that may wait for one e-mail address: nobody is to be flooded in our name
 * @param keys the folder of the key from which the links of private pages are made
 */
@ConfigurationProperties("rasteh.trade")
record TradeSettings(
        @DefaultValue("3d") Duration confirmWithin,
        @DefaultValue("2d") Duration answerWithin,
        @DefaultValue("60d") Duration openFor,
        @DefaultValue("4") int mostFiles,
        @DefaultValue("5MB") DataSize largestFile,
        @DefaultValue("5") int waitingOfAnAddress,
        Path keys) {}
