package ir.rasteh.post;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From whom letters come, and where their links lead.
 *
 * @param from the address from which letters are sent
 * @param baseUrl the address with which links in letters begin; while it is blank no letter is sent, because the address by
 *     which a page was asked is whatever the asker says
 */
@ConfigurationProperties("rasteh.post")
record PostSettings(
        @DefaultValue("rasteh@localhost") String from,
        @DefaultValue("") String baseUrl) {}
