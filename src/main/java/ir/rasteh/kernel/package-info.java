/**
 * Values that everybody speaks: texts in several languages, money, quantities, customs codes, places.
 * A value is valid or absent; nothing here knows a room, a database or a page.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package ir.rasteh.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
