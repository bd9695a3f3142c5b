package ir.rasteh.face.window.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every address of the interface under which nothing is: a program is not answered with a page. */
@RestController
@Hidden
class Elsewhere {

    @RequestMapping({"/api", "/api/**"})
    void nothing() {
        throw new Unknown("There is nothing under this address. The interface is described at /api/v1/openapi.json.");
    }
}
