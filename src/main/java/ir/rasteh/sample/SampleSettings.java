package ir.rasteh.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether a house without any mark opens with the sample catalogue.
 *
 * @param empty true opens it empty
 */
@ConfigurationProperties("rasteh")
record SampleSettings(@DefaultValue("false") boolean empty) {}
