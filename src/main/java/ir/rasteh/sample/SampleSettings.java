package ir.rasteh.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether an empty house opens with the sample catalogue.
 *
 * @param enabled false opens it empty
 */
@ConfigurationProperties("rasteh.sample")
record SampleSettings(@DefaultValue("true") boolean enabled) {}
