package ir.rasteh.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The open house of all journeys: one application for all of them, which bears that they ask more often than people do. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            // The bundle that `package` has made, and no development server.
            "vaadin.productionMode=true",
            "rasteh.limits.searches-a-minute=10000",
            "rasteh.limits.suggestions-a-minute=10000"
        })
@interface Journey {}
