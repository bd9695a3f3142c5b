package ir.rasteh.search.load;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A constant answer by the same server, through the same filters: what an answer costs before anything is asked. */
@RestController
public class Floor {

    @GetMapping(path = "/api/v1/floor", produces = "application/json")
    String answer() {
        return "{\"total\":0}";
    }
}
